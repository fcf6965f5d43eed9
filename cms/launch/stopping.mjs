// @ts-check

/** How long requests in flight may take to finish (ms). */
const GRACE = 8_000;
/** A terminal and npm both pass a Ctrl-C on: what follows this closely is the same one (ms). */
const SAME_SIGNAL = 1_000;

/**
 * On SIGINT or SIGTERM: takes no new connection, lets requests in flight finish, closes the database, ends with 0. A
 * second Ctrl-C ends at once.
 * @param {{ httpServer: import('node:http').Server | null, close: () => Promise<void>, release: () => void }} desk httpServer is null while booting
 */
export function stopOnSignal(desk) {
  let since = 0;
  const stop = async () => {
    if (since > 0) {
      if (Date.now() - since > SAME_SIGNAL) process.exit(130);
      return;
    }
    since = Date.now();
    const { httpServer } = desk;
    if (!httpServer) {
      // still booting: every write is in a transaction, which the database undoes
      desk.release();
      process.exit(130);
    }
    console.log('正在停止… Stopping…');
    await requestsFinished(httpServer);
    await desk.close();
    desk.release();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** @param {import('node:http').Server} server */
function requestsFinished(server) {
  return new Promise((resolve) => {
    server.close(() => resolve(undefined));
    server.closeIdleConnections();
    setTimeout(() => resolve(undefined), GRACE).unref();
    // a kept-alive connection turns idle only when its answer is out
    setInterval(() => server.closeIdleConnections(), 100).unref();
  });
}
