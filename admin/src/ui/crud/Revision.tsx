import { Form, Input } from 'antd';

/** Carries the revision that was read: a change on top of a newer one is refused by the server. */
export function Revision() {
  return (
    <Form.Item name="revision" hidden>
      <Input />
    </Form.Item>
  );
}
