import styles from './failures.module.css';

/** The empty frame of the app, while the first answers are on their way: nothing jumps when they arrive. */
export function SplashScreen() {
  return (
    <div className={styles.splash} aria-busy="true">
      <div className={styles.splashTop} />
      <div className={styles.splashSide} />
    </div>
  );
}
