using System.Globalization;
using System.Text;
using ModelSync;
using ModelSync.Generated.V1;
using Xunit.Abstractions;

namespace Package.Tests.Validation;

/// <summary>How many random values a test compares, from which seed, and what it says when two sides differ.</summary>
internal sealed class Volume
{
    public const string Now = "2026-01-01T00:00:00.0000000Z";
    public static readonly RuleContext Context = new(DateTimeOffset.Parse(Now, CultureInfo.InvariantCulture));
    private readonly int _seed = int.Parse(Environment.GetEnvironmentVariable("MODELSYNC_SEED") ?? "20261125", CultureInfo.InvariantCulture);

    public Volume(int count, ITestOutputHelper output)
    {
        Count = int.Parse(Environment.GetEnvironmentVariable("MODELSYNC_RULE_VALUES") ?? $"{count}", CultureInfo.InvariantCulture);
        Random = new Random(_seed);
        output.WriteLine($"MODELSYNC_SEED={_seed} MODELSYNC_RULE_VALUES={Count}");
    }

    public int Count { get; }

    public Random Random { get; }

    /// <summary>Fails with the value when the texts differ.</summary>
    public void Same<T, TCodec>(T row, string other, IEnumerable<string> expected, IEnumerable<string> ours)
        where TCodec : struct, IWireCodec<T>
    {
        if (expected.SequenceEqual(ours)) return;
        var (said, weSaid) = (expected.ToList(), ours.ToList());
        var difference = said.Except(weSaid).Select(text => $"{other} alone: {text}").Concat(weSaid.Except(said).Select(text => $"C# alone: {text}")).DefaultIfEmpty("another order");
        Assert.Fail($"seed {_seed}, {Json<T, TCodec>(row)}\n{string.Join('\n', difference).Replace('\u0001', '|')}");
    }

    private static string Json<T, TCodec>(T row)
        where TCodec : struct, IWireCodec<T>
    {
        using var text = new WireBuffer();
        var writer = new JsonWriter(text);
        TCodec.Write(ref writer, row);
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }
}
