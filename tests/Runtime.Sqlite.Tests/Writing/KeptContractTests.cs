using ModelSync.Server.Storage;
using Runtime.Sqlite.Tests.Support;

namespace Runtime.Sqlite.Tests.Writing;

public sealed class KeptContractTests
{
    [Fact]
    public async Task The_last_contracts_come_back_the_newest_first_and_older_ones_are_forgotten()
    {
        await using var store = await TestStore.OpenAsync();
        Assert.Empty(await KeepAsync(store, "a"));
        Assert.Equal(["a"], await KeepAsync(store, "b"));
        Assert.Equal(["b", "a"], await KeepAsync(store, "c"));
        Assert.Equal(["c", "b"], await KeepAsync(store, "d"));
        Assert.Equal(["c", "b"], await KeepAsync(store, "d"));
    }

    [Fact]
    public async Task A_contract_that_is_back_is_the_newest_again()
    {
        await using var store = await TestStore.OpenAsync();
        await KeepAsync(store, "a");
        await KeepAsync(store, "b");
        Assert.Equal(["b"], await KeepAsync(store, "a"));
        Assert.Equal(["a", "b"], await KeepAsync(store, "c"));
    }

    [Fact]
    public async Task Surfaces_do_not_know_of_each_other_s_contracts()
    {
        await using var store = await TestStore.OpenAsync();
        await KeepAsync(store, "a");
        Assert.Empty(await KeepAsync(store, "b", surface: "Other"));
    }

    [Fact]
    public async Task What_is_kept_outlives_the_process()
    {
        var first = await TestStore.OpenAsync();
        using var folder = first.TakeFolder();
        await KeepAsync(first, "a");
        await first.DisposeAsync();
        var second = await TestStore.OpenAsync(folder);
        second.TakeFolder();
        Assert.Equal(new KeptContract("ShopSync", "hash of a", "lines of\na"), Assert.Single(await second.Store.KeepContractAsync(new KeptContract("ShopSync", "b", ""), 5, default)));
        await second.DisposeAsync();
    }

    private static async Task<IEnumerable<string>> KeepAsync(TestStore store, string name, string surface = "ShopSync") =>
        (await store.Store.KeepContractAsync(new KeptContract(surface, $"hash of {name}", $"lines of\n{name}"), 2, default)).Select(static kept => kept.WireHash["hash of ".Length..]);
}
