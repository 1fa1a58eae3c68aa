/* oxlint-disable no-script-url -- the addresses that the schema must refuse */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { webAddressSchema } from '@/lib/model/web-address';

describe('webAddressSchema', () => {
  it.each(['https://nahr.example/n/1', 'http://nahr.example/', 'HTTPS://nahr.example/خبر'])(
    'takes %s',
    address => {
      expect(v.is(webAddressSchema, address)).toBe(true);
    },
  );

  it.each([
    'javascript:alert(1)',
    'javascript:https://nahr.example/',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://nahr.example/x',
    'nahr.example/n/1',
    '//nahr.example/n/1',
    'https://',
  ])('takes no %s', address => {
    expect(v.is(webAddressSchema, address)).toBe(false);
  });
});
