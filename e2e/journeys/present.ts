/** The present of every journey: a Friday noon in Shanghai, with the working days of autumn behind it. */
export const NOW = '2026-11-20T12:00:00+08:00';
