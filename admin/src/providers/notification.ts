import type { NotificationProvider } from '@refinedev/core';
import type { App } from 'antd';

type Notify = ReturnType<typeof App.useApp>['notification'];

/** Refine's notices through antd's, so that they follow the theme and are read out by screen readers. */
export function notificationProvider(notification: Notify): NotificationProvider {
  return {
    open: ({ key, message, description, type }) => {
      // the log-in shows its refusal in its own box
      if (key === 'login-error') return;
      const open = type === 'error' ? notification.error : notification.success;
      open({ key, message: description ?? message, role: type === 'error' ? 'alert' : 'status' });
    },
    close: (key) => notification.destroy(key),
  };
}
