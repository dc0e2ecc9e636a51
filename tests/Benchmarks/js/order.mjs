// An order with 20 lines: the same data as the C# comparison, and its codec as the emitter prints it.
import { Decimal, EnumTable, MemberTable, readList, writeList } from '../../../src/Client/dist/codegen/v1.js';

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

const OrderStatus = new EnumTable([['Draft', 0], ['Placed', 1], ['Paid', 2], ['Sent', 3]]);
const customerMembers = new MemberTable('email', 'id', 'loyaltyPoints', 'name');
const lineMembers = new MemberTable('discount', 'giftWrap', 'lineNo', 'productId', 'quantity', 'sku', 'title', 'unitPrice');
const orderMembers = new MemberTable('createdAt', 'customer', 'id', 'lines', 'note', 'number', 'paidAt', 'status', 'total');

function writeCustomer(writer, value) {
  writer.beginObject(4);
  writer.member(0, '"email":');
  writer.writeString(value.email);
  writer.member(1, '"id":');
  writer.writeGuid(value.id);
  writer.member(2, '"loyaltyPoints":');
  writer.writeInt(value.loyaltyPoints);
  writer.member(3, '"name":');
  writer.writeString(value.name);
  writer.endObject();
}

function makeCustomer(email, id, loyaltyPoints, name) {
  return { email, id, loyaltyPoints, name };
}

function readCustomer(reader) {
  const scope = reader.beginObject(customerMembers, 80);
  let email, id, loyaltyPoints, name;
  for (let member; (member = reader.nextMember(customerMembers, scope)) >= 0;) {
    switch (member) {
      case 0: email = reader.readString(); break;
      case 1: id = reader.readGuid(); break;
      case 2: loyaltyPoints = reader.readInt(); break;
      case 3: name = reader.readString(); break;
    }
  }
  return makeCustomer(email, id, loyaltyPoints, name);
}

function writeLine(writer, value) {
  writer.beginObject(8);
  writer.member(0, '"discount":');
  if (value.discount === null) writer.writeNull();
  else writer.writeDecimal(value.discount);
  writer.member(1, '"giftWrap":');
  writer.writeBool(value.giftWrap);
  writer.member(2, '"lineNo":');
  writer.writeInt(value.lineNo);
  writer.member(3, '"productId":');
  writer.writeGuid(value.productId);
  writer.member(4, '"quantity":');
  writer.writeInt(value.quantity);
  writer.member(5, '"sku":');
  writer.writeString(value.sku);
  writer.member(6, '"title":');
  writer.writeString(value.title);
  writer.member(7, '"unitPrice":');
  writer.writeDecimal(value.unitPrice);
  writer.endObject();
}

function makeLine(discount, giftWrap, lineNo, productId, quantity, sku, title, unitPrice) {
  return { discount, giftWrap, lineNo, productId, quantity, sku, title, unitPrice };
}

function readLine(reader) {
  const scope = reader.beginObject(lineMembers, 144);
  let discount, giftWrap, lineNo, productId, quantity, sku, title, unitPrice;
  for (let member; (member = reader.nextMember(lineMembers, scope)) >= 0;) {
    switch (member) {
      case 0: discount = reader.tryReadNull() ? null : reader.readDecimal(); break;
      case 1: giftWrap = reader.readBool(); break;
      case 2: lineNo = reader.readInt(); break;
      case 3: productId = reader.readGuid(); break;
      case 4: quantity = reader.readInt(); break;
      case 5: sku = reader.readString(); break;
      case 6: title = reader.readString(); break;
      case 7: unitPrice = reader.readDecimal(); break;
    }
  }
  return makeLine(discount, giftWrap, lineNo, productId, quantity, sku, title, unitPrice);
}

export function writeOrder(writer, value) {
  writer.beginObject(9);
  writer.member(0, '"createdAt":');
  writer.writeInstant(value.createdAt);
  writer.member(1, '"customer":');
  writeCustomer(writer, value.customer);
  writer.member(2, '"id":');
  writer.writeGuid(value.id);
  writer.member(3, '"lines":');
  writeList(writer, value.lines, (target, item) => writeLine(target, item));
  writer.member(4, '"note":');
  if (value.note === null) writer.writeNull();
  else writer.writeString(value.note);
  writer.member(5, '"number":');
  writer.writeString(value.number);
  writer.member(6, '"paidAt":');
  if (value.paidAt === null) writer.writeNull();
  else writer.writeInstant(value.paidAt);
  writer.member(7, '"status":');
  writer.writeEnum(OrderStatus, value.status);
  writer.member(8, '"total":');
  writer.writeDecimal(value.total);
  writer.endObject();
}

function makeOrder(createdAt, customer, id, lines, note, number, paidAt, status, total) {
  return { createdAt, customer, id, lines, note, number, paidAt, status, total };
}

export function readOrder(reader) {
  const scope = reader.beginObject(orderMembers, 160);
  let createdAt, customer, id, lines, note, number, paidAt, status, total;
  for (let member; (member = reader.nextMember(orderMembers, scope)) >= 0;) {
    switch (member) {
      case 0: createdAt = reader.readInstant(); break;
      case 1: customer = readCustomer(reader); break;
      case 2: id = reader.readGuid(); break;
      case 3: lines = readList(reader, 16, (source) => readLine(source)); break;
      case 4: note = reader.tryReadNull() ? null : reader.readString(); break;
      case 5: number = reader.readString(); break;
      case 6: paidAt = reader.tryReadNull() ? null : reader.readInstant(); break;
      case 7: status = reader.readEnum(OrderStatus); break;
      case 8: total = reader.readDecimal(); break;
    }
  }
  return makeOrder(createdAt, customer, id, lines, note, number, paidAt, status, total);
}
