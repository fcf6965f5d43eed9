/** What is worth a line in the log: warnings and errors. */
export default { level: process.env.LIANDIAO_LOG ?? 'warn' };
