using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Tests.Incrementality;

/// <summary>Half-typed code is the normal input of a generator: it must never throw, and never write two files of one name.</summary>
public sealed class BrokenSourceTests
{
    private static readonly string[] Noise =
        ["{", "}", ";", "(", "[", "=>", "static ", "record ", "<T>", "?", "\"", "null", "abstract ", "[SyncModel] ", "[WireType] ", "[Key] ", "partial ", "file ", "struct ", "ref ", "this.", "new()", "dynamic ", "unsafe "];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Truncated_and_mutated_sources_are_survived(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 25; i++)
        {
            var text = Mutate(Compiling.Shop, random);
            var compilation = Compiling.Compile(text);
            var driver = Compiling.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
            Assert.True(driver.GetRunResult().Results[0].Exception is null, $"seed {seed}, source {i}: {driver.GetRunResult().Results[0].Exception}\n{text}");
            var failed = (await Compiling.AnalyzeAsync(generated)).Where(static d => d.Id == "AD0001");
            Assert.True(!failed.Any(), $"seed {seed}, source {i}: {string.Join('\n', failed)}\n{text}");
        }
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 8)];

    private static string Mutate(string text, Random random)
    {
        if (random.Next(3) == 0) return text[..random.Next(text.Length)];
        for (var edits = random.Next(1, 5); edits > 0; edits--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(12), text.Length - at);
            text = random.Next(3) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, Noise[random.Next(Noise.Length)]),
                _ => text.Insert(random.Next(text.Length), text.Substring(at, length)),
            };
        }

        return text;
    }
}
