using Package.Tests.Fixtures;
using Package.Tests.Node;

namespace Package.Tests.Npm;

public sealed class CompilerTests
{
    public static readonly TheoryData<string> Compilers = ["typescript/bin/tsc", "typescript-7/bin/tsc"];

    [Theory]
    [MemberData(nameof(Compilers))]
    public void A_strict_project_uses_everything_that_the_package_offers(string compiler)
    {
        using var consumer = new Consumer(ShopContract.Surface);
        consumer.Compile(compiler, """
            import { createClient, Decimal, surface, type Violation } from '@shop/sync';
            import { type Auction, type AuctionCreate, type AuctionPatch, auctionCreateSchema, auctionModel, validateAuctionCreate, validateAuctionPatch } from '@shop/sync/auction';
            import type { AuctionKey } from '@shop/sync/auction';
            import type { BidKey } from '@shop/sync/bid';
            import { AuctionStatus } from '@shop/sync/auction-status';
            import { byId, endingSoon, titled } from '@shop/sync/auctions';
            import { validateBasket } from '@shop/sync/basket';
            import { bids, createAuction, delete as remove, placeBid, type PlaceBidRejection } from '@shop/sync/bidding';

            const client = createClient({ url: '/sync' });
            const open: AuctionStatus = AuctionStatus.Open;
            const create: AuctionCreate = {
              title: 'Chair', startPrice: '0.50', endsAt: new Date(), status: open, slug: null, rank: 3, weight: 1.5, views: 7,
            };
            const patch: AuctionPatch = { note: null };
            const violations: readonly Violation[] = [...validateAuctionCreate(create), ...validateAuctionPatch(patch)];
            const basket = validateBasket({ items: [{ name: 'a', count: 1 }], gift: null, codes: [1n, null], grid: [[1], []] });

            const soon = client.live(endingSoon, { maxPrice: Decimal.parse('1') });
            const all = client.live(bids);
            const one = client.live(byId, { id: '0f8fad5b-d9cb-469f-a165-70867728950e' });
            const some = client.live(titled, { prefix: null, ranks: [1, 2], count: 5 });
            soon.subscribe((state) => {
              if (state.status !== 'live') return;
              const first: Auction | undefined = state.data[0];
              const price: Decimal | undefined = first?.currentPrice;
              const views: bigint = first?.views ?? 0n;
              const isOpen: boolean = first?.isOpen ?? false;
              console.log(price, views, isOpen, auctionModel.name, surface.wireHash);
            });
            const result = await client.run(placeBid, { auctionId: '0f8fad5b-d9cb-469f-a165-70867728950e', amount: 12.5 }).result;
            if (!result.ok && result.error.code === 'bidding.bid_too_low') console.log(result.error.data.currentPrice.add(Decimal.parse('1')));
            if (result.ok) console.log(result.value.bidId);
            const why = (rejection: PlaceBidRejection): string => rejection.code === 'bidding.auction_closed' ? 'closed' : String(rejection.data.currentPrice);
            await client.run(createAuction, { input: create, baskets: [] });
            await client.run(remove, { id: 'x' });
            const keyed = (auction: Auction, number: number): readonly [AuctionKey, BidKey] => [auction.id, [auction.id, number]];
            console.log(keyed, violations, basket, why, all, one, some, auctionCreateSchema['~standard'].vendor);
            """).ShouldSucceed();
    }

    [Theory]
    [MemberData(nameof(Compilers))]
    public void Forms_name_their_fields_by_path(string compiler)
    {
        using var consumer = new Consumer(ShopContract.Surface);
        consumer.Compile(compiler, """
            import { type Draft, type FieldPath, type FormViolations, messagesIn, standardSchema, type StandardSchema, validateField, validateForm, type Violation } from '@shop/sync';
            import { type Auction, type AuctionCreate, type AuctionPatch, validateAuctionCreate, validateAuctionPatch } from '@shop/sync/auction';
            import { type BasketInput, validateBasket } from '@shop/sync/basket';

            const draft: Draft<AuctionCreate> = { title: 'a', startPrice: null };
            const field: FieldPath<AuctionCreate> = '/endsAt';
            const violations: readonly Violation[] = [...validateField(validateAuctionCreate, draft, field), ...validateField(validateAuctionPatch, { title: '' }, '/title', null as unknown as Auction)];
            const form: FormViolations<AuctionCreate> = validateForm(validateAuctionCreate, draft);
            const basket = validateField(validateBasket, { items: [{}], grid: [[1]] }, '/items/0/name');
            const inBasket: readonly FieldPath<BasketInput>[] = ['/gift/count', '/grid/0/1', '/codes/3'];
            const schema: StandardSchema<AuctionCreate> = standardSchema(validateAuctionCreate, messagesIn({}, 'de'));
            console.log(violations, form['/title']?.length, form['']?.length, basket, inBasket, schema, validateForm(validateAuctionPatch, {} as AuctionPatch));
            // @ts-expect-error No such member.
            validateField(validateAuctionCreate, draft, '/titel');
            // @ts-expect-error Not a member of what is in the list.
            validateField(validateBasket, {}, '/items/0/title');
            // @ts-expect-error Another type than the member's.
            validateForm(validateAuctionCreate, { title: 5 });
            """).ShouldSucceed();
    }

    [Theory]
    [MemberData(nameof(Compilers))]
    public void Validators_are_standard_schemas_as_the_published_specification_types_them(string compiler)
    {
        using var consumer = new Consumer(ShopContract.Surface);
        consumer.Write("src/standard-schema.d.ts", File.ReadAllText(Path.Combine(NodeTools.Modules, "@standard-schema", "spec", "dist", "index.d.ts")));
        consumer.Compile(compiler, """
            import type { StandardSchemaV1 } from './standard-schema.js';
            import { type AuctionCreate, auctionCreateSchema } from '@shop/sync/auction';

            const schema: StandardSchemaV1<AuctionCreate, AuctionCreate> = auctionCreateSchema;
            const title = (input: StandardSchemaV1.InferInput<typeof auctionCreateSchema>): string => input.title;
            const price = (output: StandardSchemaV1.InferOutput<typeof auctionCreateSchema>): AuctionCreate['startPrice'] => output.startPrice;
            const version: 1 = schema['~standard'].version;
            const result: StandardSchemaV1.Result<AuctionCreate> = auctionCreateSchema['~standard'].validate({});
            if (result.issues) for (const issue of result.issues) console.log(issue.message, issue.path?.length);
            else console.log(title(result.value), price(result.value), version);
            """).ShouldSucceed();
    }

    [Fact]
    public void What_the_contract_does_not_allow_does_not_compile()
    {
        (string Statement, string Error)[] wrong =
        [
            ("const row: Auction = null!; row.title = 'x';", "TS2540"),
            ("const row: Auction = null!; const price: number = row.currentPrice;", "TS2322"),
            ("const patch: AuctionPatch = { title: undefined };", "TS2375"),
            ("const patch: AuctionPatch = { title: null };", "TS2322"),
            ("const status: AuctionStatus = 3;", "TS2322"),
            ("const id: Auction['id'] = 'text';", "TS2322"),
            ("const auction: Auction = null!; const key: BidKey = [auction.id, '1'];", "TS2322"),
            ("createClient({ url: '' }).live(endingSoon);", "TS2554"),
            ("createClient({ url: '' }).live(endingSoon, { maxPrice: true });", "TS2322"),
            ("createClient({ url: '' }).run(endingSoon, { maxPrice: 1 });", "TS2739"),
        ];
        using var consumer = new Consumer(ShopContract.Surface);
        for (var i = 0; i < wrong.Length; i++)
            consumer.Write($"src/wrong{i}.ts", $$"""
                import { createClient } from '@shop/sync';
                import type { Auction, AuctionPatch } from '@shop/sync/auction';
                import type { AuctionStatus } from '@shop/sync/auction-status';
                import type { BidKey } from '@shop/sync/bid';
                import { endingSoon } from '@shop/sync/auctions';
                export const used: [Auction?, AuctionPatch?, AuctionStatus?, BidKey?] = [];
                console.log(createClient, endingSoon);
                {{wrong[i].Statement}}
                """);
        var errors = consumer.Compile("typescript-7/bin/tsc", "export {};").Output.Split('\n').Where(line => line.Contains("error TS", StringComparison.Ordinal)).ToList();
        Assert.Equal(wrong.Length, errors.Count);
        Assert.All(wrong.Index(), item => Assert.Contains(errors, line => line.StartsWith($"src/wrong{item.Index}.ts", StringComparison.Ordinal) && line.Contains(item.Item.Error, StringComparison.Ordinal)));
    }
}
