using Logic.Planted;

namespace Logic.Mutations.Planted;

/// <summary>The comparison of mutations notices wrong translations and a wrong transaction: each of these is planted in a copy of the package.</summary>
public sealed class PlantedMutationTests(MutationsMeant meant) : IClassFixture<MutationsMeant>, IDisposable
{
    private readonly string _copy = Directory.CreateTempSubdirectory("modelsync-planted-").FullName;

    public static TheoryData<PlantedBug> Bugs =>
    [
        new("an assignment is not tracked", "return merged.every((value, index) => value === before[index]) ? undefined", "return true ? undefined", "/mutation/local-changes.js"),
        new("a found row is the confirmed one", "model.make(model.members.map((member) => copyOf(stored[member.name])))", "stored", "/mutation/local-transaction.js"),
        new("a list is shared with the confirmed row", "copyOf(stored[member.name])", "stored[member.name]", "/mutation/local-transaction.js"),
        new("a found row is found afresh", "if (known)\n            return known.isRemoved ? null : known.current;", "if (known && known.isRemoved)\n            return null;", "/mutation/local-transaction.js"),
        new("a removed row is still there", "return known.isRemoved ? null : known.current;", "return known.current;", "/mutation/local-transaction.js"),
        new("an unknown row is null", "throw new UnknownRow(model.name, key);", "return null;", "/mutation/local-transaction.js"),
        new("what is hidden from the user is hidden from the system", "stored === undefined || (stored === null && asSystem)", "stored === undefined", "/mutation/local-transaction.js"),
        new("add is an upsert", "throw new Rejection('conflict.key');", "return [change];", "/mutation/local-changes.js"),
        new("a key stays taken", "known.set(change.key, change.kind !== 'removed');", "known.set(change.key, true);", "/mutation/local-changes.js"),
        new("what is removed is not", "if (isRemoved)", "if (false)", "/mutation/local-changes.js"),
        new("the counter of ids stands still", "return this.#ids++;", "return this.#ids;", "/mutation/local-transaction.js"),
        new("the counter of draws stands still", "return --this.#draws;", "return -1;", "/mutation/local-transaction.js"),
        new("draws share the counter of ids", "return --this.#draws;", "return this.#ids++;", "/mutation/local-transaction.js"),
        new("a draw reaches its upper bound", "BigInt(max - min)", "BigInt(max - min + 1)", "/mutation/mutation-draws.js"),
        new("ids are of every sequence", "view.setBigInt64(bytes.length - 12, sequence);", "view.setBigInt64(bytes.length - 12, 0n);", "/mutation/mutation-ids.js"),
        new("ids are of every user", "new TextEncoder().encode(user)", "new TextEncoder().encode('')", "/mutation/mutation-ids.js"),
        new("IsServer is true", "account.visits = (value + 1) | 0;", "account.visits = value;", "/office.js"),
        new("a rejection has another code", "new Rejection('ledger.too_low', { balance: account.balance })", "new Rejection('ledger.not_found', {})", "/ledger.js"),
        new("a rejection has no data", "new Rejection('ledger.too_low', { balance: account.balance })", "new Rejection('ledger.too_low', { balance: amount })", "/ledger.js"),
        new("the time is not that of the context", "account.lastAt = transaction.utcNow;", "account.lastAt = '2026-01-01T00:00:00.0000000Z';", "/ledger.js"),
        new("the key of two parts is one of one", "{ orderId: orderId, code: code }), value", "{ orderId: orderId, code: 'a' }), value", "/orders.js"),
        new("a patch sets what is absent", "if (value !== undefined)", "if (true)", "/mutation/patches.js"),
        new("the default of a class is that of its type", "grade: 1, tags: []", "grade: 0, tags: []", "/counter.js"),
        new("a row that is not there is not denied", "?? reject('denied')", "?? reject('account.unchanged', {})", "/account.js"),
    ];

    [Theory]
    [MemberData(nameof(Bugs))]
    public void A_wrong_translation_is_noticed(PlantedBug bug)
    {
        Plant(bug);
        Assert.NotEmpty(meant.Different(meant.Package.At(_copy)));
    }

    [Fact]
    public void The_right_translation_is_not() => Assert.Empty(meant.Different(meant.Package));

    public void Dispose() => Directory.Delete(_copy, recursive: true);

    private void Plant(PlantedBug bug)
    {
        var planted = 0;
        foreach (var path in Directory.EnumerateFiles(meant.Package.Package, "*.js", SearchOption.AllDirectories).Append(Path.Combine(meant.Package.Package, "package.json")))
        {
            var name = Path.GetRelativePath(meant.Package.Package, path);
            var text = File.ReadAllText(path);
            var changed = ("/" + name.Replace('\\', '/')).EndsWith(bug.File, StringComparison.Ordinal) ? text.Replace(bug.Right, bug.Wrong, StringComparison.Ordinal) : text;
            if (changed != text) planted++;
            Write(name, changed);
        }

        Assert.True(planted == 1, $"'{bug.Right}' is in {planted} files of the package: a bug is planted in one");
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_copy, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
