import type { Drawer } from './drawer';
import { Words } from './fields';
import { ReturnReason } from './ReturnReason';

/** Deeds that ask for nothing but a reason, each saying what follows from it. */
export const overturnDecline: Drawer = {
  Fields: () => <Words path="reason" required say="overturnDecline" />,
};
export const returnTransfer: Drawer = { Fields: () => <Words path="reason" required say="return" /> };
export const disputeReturn: Drawer = {
  Fields: ({ detail }) => (
    <>
      <ReturnReason transfers={detail.meta.transfers} />
      <Words path="reason" required say="disputeReturn" />
    </>
  ),
};
export const sendBack: Drawer = { Fields: () => <Words path="reason" required say="sendBack" /> };
export const withdraw: Drawer = {
  Fields: () => <Words path="reason" required say="withdraw" />,
  grave: true,
};
export const agreeReturn: Drawer = {
  Fields: ({ detail }) => (
    <>
      <ReturnReason transfers={detail.meta.transfers} />
      <Words path="note" say="agreeReturn" />
    </>
  ),
};
