using ModelSync.Visibility;
using Package.Tests.Fixtures;
using Package.Tests.Npm;

namespace Package.Tests.Visibility;

/// <summary>Variants as the compiler of whoever uses the package sees them.</summary>
public sealed class VariantTypeTests
{
    [Theory]
    [MemberData(nameof(CompilerTests.Compilers), MemberType = typeof(CompilerTests))]
    public void A_variant_is_a_wire_type_in_the_module_of_its_owner(string compiler)
    {
        using var consumer = new Consumer("@visibility/sync", typeof(Account).Assembly.Location, Path.Combine(Repository.Root, "tests", "Visibility"));
        var modules = Directory.GetFiles(consumer.Package, "*.js").Select(Path.GetFileNameWithoutExtension).Where(static name => name != "index");
        consumer.Write("src/all.ts", string.Join('\n', modules.Select((name, i) => $"export * as m{i} from '@visibility/sync/{name}';")));
        consumer.Compile(compiler, """
            import { createClient, type Violation } from '@visibility/sync';
            import { type Account, type AccountCard, type AccountCardInput, type AccountChange, type AccountChangeInput, accountCardSchema, validateAccountCard } from '@visibility/sync/account';
            import { change } from '@visibility/sync/accounts';
            import type { BoxPart } from '@visibility/sync/box';

            const client = createClient({ url: '/sync' });
            const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
            const card: AccountCardInput = { id, name: 'Ada', lines: [] };
            const edit: AccountChangeInput = { id, email: null };
            const result = await client.run(change, { change: edit, card }).result;
            if (result.ok) for (const one of result.value) console.log(one.name satisfies string);
            else if (result.error.code === 'accounts.account_card') console.log(result.error.data.lines.length);
            export const violations: readonly Violation[] = validateAccountCard(card);
            export const part = (account: Account): AccountCard => account;
            export const nothing: BoxPart = {};
            export const email = (of: AccountChange): string | null | undefined => of.email;
            console.log(accountCardSchema['~standard'].vendor);
            // @ts-expect-error The key is always there.
            export const keyless: AccountChangeInput = { name: 'Ada' };
            // @ts-expect-error Absent is not undefined.
            export const unset: AccountChangeInput = { id, name: undefined };
            // @ts-expect-error Nor is it null.
            export const none: AccountChangeInput = { id, name: null };
            // @ts-expect-error It is not picked.
            export const picked = (of: AccountCard): unknown => of.email;
            """).ShouldSucceed();
    }
}
