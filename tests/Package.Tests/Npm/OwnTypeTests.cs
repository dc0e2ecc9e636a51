using ModelSync.Contract;
using Package.Tests.Fixtures;

namespace Package.Tests.Npm;

/// <summary>A type of the application's own in place of what travels: <c>[TsType("Money", "@shop/money")]</c>.</summary>
public sealed class OwnTypeTests
{
    private static readonly TypeRef Money = new(TypeKinds.Long, Name: "MoneyAsCents");

    private static readonly SurfaceContract Contract = new()
    {
        Surface = "ShopSync",
        NpmName = "@shop/sync",
        Values = [new WireValueType("MoneyAsCents", new TypeRef(TypeKinds.Long), new TypeScriptType("Money", "@shop/money", "moneyFromCents", "moneyToCents"))],
        Objects =
        [
            new ObjectType
            {
                Name = "Price",
                Role = ObjectRole.Payload,
                Members =
                [
                    new MemberType("Amount", "amount", Money, Optional: false, []),
                    new MemberType("Before", "before", new TypeRef(TypeKinds.List, Element: Money), Optional: false, []),
                    new MemberType("Old", "old", Money with { Nullable = true }, Optional: false, []),
                ],
            },
        ],
    };

    [Fact]
    public void Values_are_of_the_application_and_bytes_of_the_wire()
    {
        using var consumer = Consumer();
        var result = consumer.Execute("""
            import { Money } from '@shop/money';
            import { readPrice, validatePrice, writePrice } from '@shop/sync/price';
            import { JsonReader } from './node_modules/@shop/sync/runtime/codec/json-reader.js';
            import { JsonWriter } from './node_modules/@shop/sync/runtime/codec/json-writer.js';
            import { MessagePackReader } from './node_modules/@shop/sync/runtime/codec/message-pack-reader.js';
            import { MessagePackWriter } from './node_modules/@shop/sync/runtime/codec/message-pack-writer.js';
            const limits = { maxDepth: 32, maxElements: 100, budget: 1 << 20 };
            const json = (text) => readPrice(new JsonReader(new TextEncoder().encode(text), limits));
            const price = json('{"amount":"1250","before":["1"],"old":null}');
            const writer = new MessagePackWriter();
            writePrice(writer, price);
            const again = readPrice(new MessagePackReader(writer.take(), limits));
            const text = new JsonWriter();
            writePrice(text, again);
            console.log(new TextDecoder().decode(text.take()), again.amount instanceof Money, `${again.amount} ${again.before[0]}`);
            try { json('{"amount":"-1","before":[],"old":null}'); } catch (error) { console.log(error.code); }
            console.log(JSON.stringify(validatePrice({ amount: new Money(5n), before: [new Money(1n)], old: null }).map((v) => v.path)));
            console.log(JSON.stringify(validatePrice({ amount: 5, before: [new Money(1n), '1'], old: {} }).map((v) => v.path)));
            """);
        result.ShouldSucceed();
        Assert.Equal(
            ["""{"amount":"1250","before":["1"],"old":null} true 12.50 0.01""", "OutOfRange", "[]", """["/amount","/before/1","/old"]"""],
            result.Output.Trim().Split('\n').Select(static line => line.Trim()));
    }

    [Theory]
    [InlineData("typescript/bin/tsc")]
    [InlineData("typescript-7/bin/tsc")]
    public void Declarations_import_it(string compiler)
    {
        using var consumer = Consumer();
        consumer.Compile(compiler, """
            import { Money } from '@shop/money';
            import type { Price, PriceInput } from '@shop/sync/price';
            import type { MoneyAsCents } from '@shop/sync/money-as-cents';
            export const price = (read: Price): Money | null => read.old ?? read.before[0] ?? null;
            export const input: PriceInput = { amount: new Money(5n), before: [], old: null };
            export const same: MoneyAsCents = new Money(1n);
            // @ts-expect-error What travels is none.
            export const wrong: PriceInput = { amount: 5n, before: [], old: null };
            """).ShouldSucceed();
    }

    [Fact]
    public void The_package_wants_it_beside_itself()
    {
        using var consumer = Consumer();
        Assert.Contains("\"peerDependencies\": {\n    \"@shop/money\": \"*\"\n  },", consumer.Read("package.json").ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static Consumer Consumer()
    {
        var consumer = new Consumer(Contract);
        consumer.Write("node_modules/@shop/money/package.json", """{ "name": "@shop/money", "version": "1.0.0", "type": "module", "exports": { ".": { "types": "./index.d.ts", "default": "./index.js" } } }""");
        consumer.Write("node_modules/@shop/money/index.js", """
            export class Money {
              #cents;
              constructor(cents) { this.#cents = cents; }
              get cents() { return this.#cents; }
              toString() { return `${this.#cents / 100n}.${String(this.#cents % 100n).padStart(2, '0')}`; }
            }
            export function moneyFromCents(cents) {
              if (cents < 0n) throw new RangeError('negative');
              return new Money(cents);
            }
            export function moneyToCents(money) {
              if (!(money instanceof Money)) throw new TypeError('no money');
              return money.cents;
            }
            """);
        consumer.Write("node_modules/@shop/money/index.d.ts", """
            export declare class Money {
              #private;
              constructor(cents: bigint);
              get cents(): bigint;
              toString(): string;
            }
            export declare function moneyFromCents(cents: bigint): Money;
            export declare function moneyToCents(money: Money): bigint;
            """);
        return consumer;
    }
}
