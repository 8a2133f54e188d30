import { areKeptApart } from '@yimen/domain/access/office-roles.ts';
import type { StaffRole } from '@yimen/domain/access/person.ts';
import { roleWords } from '@yimen/domain/access/role-words.ts';
import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useAct, useLook } from '../../parts/api.ts';
import { showFieldProblems } from '../../parts/dynamic-form.tsx';
import { usePlacesWithin } from '../../parts/places-within.ts';
import { useStaff } from '../../parts/session.tsx';
import type { ShownLink } from './one-time-link.tsx';

type Values = { name: string; username: string; agency: string; roles: StaffRole[] };

/** Opens an account: who, for which office, in which roles. The answer is a link to hand over, never a password. */
export function NewAccount({ onMade, onClose }: { onMade: (link: ShownLink) => void; onClose: () => void }) {
  const own = useStaff().division;
  const [division, setDivision] = useState(own.code);
  const [form] = Form.useForm<Values>();
  const places = usePlacesWithin(own.code);
  const { data, isFetching } = useLook('GET /api/staff/agencies', { query: { division } });
  const agency = Form.useWatch('agency', form);
  const offered = data?.agencies.find(each => each.id === agency)?.roles ?? [];
  const create = useAct('POST /api/staff', {
    changes: ['GET /api/staff'],
    onProblem: error => showFieldProblems(form, error),
    onDone: ({ staff, link }) => onMade({ name: staff.name, username: staff.username, ...link }),
  });
  return (
    <section className="panel new-account" aria-labelledby="new-account">
      <h2 id="new-account">开设账号</h2>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ roles: [] }}
        scrollToFirstError={{ focus: true }}
        onFinish={values =>
          create.mutate({ body: { ...values, name: values.name.trim(), username: values.username.trim() } })
        }
      >
        <div className="form-grid">
          {places.length > 1 && (
            <Form.Item label="行政区划" htmlFor="new-account-division">
              <Select
                id="new-account-division"
                value={division}
                options={places}
                showSearch={{ optionFilterProp: 'label' }}
                onChange={code => {
                  setDivision(code);
                  form.resetFields(['agency']);
                }}
              />
            </Form.Item>
          )}
          <Form.Item name="agency" label="单位" rules={[{ required: true, message: '请选择单位。' }]}>
            <Select
              loading={isFetching}
              placeholder="选择单位"
              options={data?.agencies.map(({ id, name }) => ({ value: id, label: name })) ?? []}
              showSearch={{ optionFilterProp: 'label' }}
              notFoundContent={isFetching ? '正在读取…' : '该区划没有可开设账号的单位'}
              popupMatchSelectWidth={false}
              onChange={id => {
                const roles = data?.agencies.find(each => each.id === id)?.roles ?? [];
                form.setFieldsValue({ roles: roles.length === 1 ? [...roles] : [] });
              }}
            />
          </Form.Item>
          <Form.Item
            name="name"
            label="姓名"
            rules={[{ required: true, whitespace: true, message: '请填写姓名。' }]}
          >
            <Input maxLength={50} autoComplete="off" />
          </Form.Item>
          <Form.Item
            name="username"
            label="账号"
            extra={<span className="hint">以字母开头，可用字母、数字、点和短横线，不区分大小写。</span>}
            rules={[{ required: true, whitespace: true, message: '请填写账号。' }]}
          >
            <Input maxLength={32} autoComplete="off" />
          </Form.Item>
          <Form.Item
            className="wide"
            name="roles"
            label="岗位"
            rules={[{ required: true, message: '请至少选择一个岗位。' }]}
          >
            <Roles offered={offered} />
          </Form.Item>
        </div>
        <p className="new-account-end">
          <Button type="primary" htmlType="submit" loading={create.isPending}>
            开设并生成启用链接
          </Button>
          <Button onClick={onClose}>取消</Button>
        </p>
      </Form>
    </section>
  );
}

type RolesProps = {
  offered: readonly StaffRole[];
  value?: StaffRole[];
  onChange?: (roles: StaffRole[]) => void;
};

/** Takes from the form only what a group of boxes may carry: `aria-required` is not for it. */
function Roles({ offered, value, onChange }: RolesProps) {
  if (offered.length === 0) return <span className="hint">先选择单位，再选择该单位可设的岗位。</span>;
  return (
    <Checkbox.Group
      aria-label="岗位"
      role="group"
      options={offered.map(role => ({
        value: role,
        label: roleWords[role],
        disabled: !areKeptApart([...(value ?? []), role]),
      }))}
      {...(value === undefined ? {} : { value })}
      {...(onChange === undefined ? {} : { onChange })}
    />
  );
}
