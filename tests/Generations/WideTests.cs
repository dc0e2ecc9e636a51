using System.Globalization;
using System.Text.Json.Nodes;

namespace Generations;

/// <summary>
/// Real clients of a model that has grown over the 64 members of one word of a mask: one with the package of before, which knows 61 of them in other places,
/// and one of today, which knows 151. Every change of a single member reaches both, and the translated mutation makes it, too.
/// </summary>
public sealed class WideTests : IAsyncLifetime
{
    private const int Members = 150;
    private static readonly string[] Types = ["int?", "string?", "decimal?", "bool?", "long?"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("modelsync-wide-");
    private Generation? _before;
    private Generation? _today;
    private int _databases;

    public async Task InitializeAsync()
    {
        _before = await Generation.MakeAsync("Narrow", Source(static member => member % 5 is 0 or 3), _folder.FullName, lockFile: null);
        _today = await Generation.MakeAsync("Wide", Source(static _ => true), _folder.FullName, lockFile: null);
    }

    public Task DisposeAsync()
    {
        if (!OperatingSystem.IsWindows()) _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData("msgpack")]
    [InlineData("json")]
    public async Task Every_change_of_one_member_reaches_the_clients_of_both_contracts(string encoding)
    {
        var database = Path.Combine(_folder.FullName, $"wide{Interlocked.Increment(ref _databases)}-{encoding}.db");
        await using (await ShopServer.StartAsync(_before!, database))
        {
            // The database remembers the contract.
        }

        await using var server = await ShopServer.StartAsync(_today!, database);
        var (exit, output) = Tool.Run("node", ["--experimental-websocket", "--no-warnings", Path.Combine(Repository.Generations, "wide.mjs"), _before!.Package, _today!.Package, server.Address.ToString(), encoding]);
        Assert.True(exit == 0, output);
        var said = JsonNode.Parse(output)!;
        Assert.Equal((61, Members + 1, Members), (said["narrow"]!.GetValue<int>(), said["wide"]!.GetValue<int>(), said["edited"]!.GetValue<int>()));
        Assert.Empty(said["wrong"]!.AsArray());
    }

    private static string Source(Func<int, bool> has) =>
        $$"""
        namespace Shop;

        [SyncSurface(Npm = "@shop/sync")]
        public partial class ShopSync;

        [SyncModel(Read = Access.Everyone)]
        public class Sheet
        {
            public int Id { get; init; }
            {{string.Join("\n    ", Enumerable.Range(0, Members).Where(has).Select(static member => string.Create(CultureInfo.InvariantCulture, $"public {Types[member * 7 / 3 % Types.Length]} M{member:000} {{ get; set; }}")))}}
        }

        public static class Sheets
        {
            [LiveQuery] public static Rows<Sheet> All(Rows<Sheet> sheets) => sheets.OrderBy(s => s.M145).ThenBy(s => s.Id).Take(50);

            [Mutation, AllowAnonymous]
            public static void Add(MutationContext ctx, SheetCreate sheet) => ctx.Table<Sheet>().Add(sheet.ToSheet());

            [Mutation, AllowAnonymous]
            public static async Task Edit(MutationContext ctx, int id, SheetPatch patch)
            {
                if (await ctx.Table<Sheet>().FindAsync(id) is { } sheet) patch.ApplyTo(sheet);
            }
        }
        """;
}
