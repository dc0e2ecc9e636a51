// An order with 20 lines: the same data as the C# comparison. Its codec is the emitted one of Orders/Order.cs.
import { Decimal } from './generated/index.js';

const guid = (i) => `${String(i).padStart(8, '0')}-0007-000b-0102-0304050607${String(i % 100).padStart(2, '0')}`;

/** What the peers encode: dates, GUIDs and decimals as texts, as JSON has them. */
export const plainOrder = {
  id: guid(1), number: '2026-000123', status: 2, createdAt: '2026-03-14T08:26:53.0000000Z', paidAt: '2026-03-14T08:31:02.1200000Z',
  customer: { id: guid(2), name: 'Zoë Müller-Ångström', email: 'zoe.mueller@example.com', loyaltyPoints: 1250 },
  lines: Array.from({ length: 20 }, (_, i) => ({
    lineNo: i + 1, productId: guid(101 + i), sku: 'SKU-' + String(i + 1).padStart(6, '0'), title: `Replace the left-hand widget, size ${i + 1}`,
    quantity: ((i + 1) % 7) + 1, unitPrice: (20.95 + i).toFixed(2), discount: (i + 1) % 3 ? null : '1.50', giftWrap: (i + 1) % 4 === 0,
  })),
  total: '4711.50', note: null,
};

/** The same order as emitted types have it. */
export const order = {
  ...plainOrder,
  lines: plainOrder.lines.map((line) => ({ ...line, unitPrice: Decimal.parse(line.unitPrice), discount: line.discount && Decimal.parse(line.discount) })),
  total: Decimal.parse(plainOrder.total),
};
