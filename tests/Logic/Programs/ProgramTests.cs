using System.Globalization;
using Logic.Cells;
using Logic.Harness;
using Xunit.Abstractions;

namespace Logic.Programs;

/// <summary>Random methods mean the same in both languages. A method that differs is told with its seed, as small as it was made.</summary>
[Collection(CellCollection.Name)]
public sealed class ProgramTests(AcceptedCells cells, ITestOutputHelper output)
{
    // Methods of one compilation, and attempts to make one that fails smaller.
    private const int Together = 100;
    private const int Attempts = 12;
    private const int Candidates = 400;

    // A loop may make texts in each round.
    private const string Short = "public static string Short(string text) => text.Length > 40 ? \"long\" : text;";

    private readonly Language _language = new(cells);

    [Fact]
    public void Random_programs_agree()
    {
        for (var (done, part) = (0, 0); done < Volume.Programs; part++)
        {
            var methods = Programs(Volume.Seed + part, Math.Min(Together, Volume.Programs - done));
            foreach (var method in Differing(methods)) Assert.Fail($"MODELSYNC_SEED={Volume.Seed + part}\n{Smallest(method)}");
            done += methods.Count;
        }

        output.WriteLine($"{Volume.Programs} programs, MODELSYNC_SEED={Volume.Seed}");
    }

    // The compiler refuses some: what it calculates itself overflows, or cannot be reached.
    private List<string> Programs(int seed, int count)
    {
        var writer = new ProgramWriter(new Random(seed), _language);
        var written = Enumerable.Range(0, count * 2).Select(i => writer.Method(string.Create(CultureInfo.InvariantCulture, $"M{i:d5}"))).ToList();
        var errors = CompiledLogic.Errors(written.Append(Short));
        var valid = written.Where((_, i) => !errors[i].Any()).Take(count).ToList();
        Assert.True(valid.Count > count / 2, $"seed {seed}: most programs are no C#, for example\n{string.Join('\n', errors.Take(5).Select(e => $"{e.First()}\n  {written[e.Key]}"))}");
        var refusals = CompiledLogic.Refusals(valid.Append(Short));
        Assert.True(!refusals.Any(), $"seed {seed}: refused, for example\n{string.Join('\n', refusals.Take(20).Select(r => $"{r.First()}\n  {valid[r.Key]}"))}");
        return valid;
    }

    private static List<string> Differing(IReadOnlyList<string> methods)
    {
        using var logic = new CompiledLogic(methods.Append(Short));
        var comparison = Comparison.Run(logic.Package, logic.Package.Methods, Volume.Seed, Math.Min(Volume.Inputs, 200));
        return [.. comparison.Different.Select(m => methods.First(text => text.Contains($" {char.ToUpperInvariant(m.Info.Name[0])}{m.Info.Name[1..]}(", StringComparison.Ordinal)))];
    }

    private static string Smallest(string method)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var smaller = Candidate.Valid([.. Shrinker.Smaller(method).Take(Candidates).Select(static (text, i) => Shrinker.Named(text, Shrinker.Name(i)))], Short);
            if (smaller.Count == 0 || Differing(smaller).MinBy(static text => text.Length) is not { } smallest) break;
            method = smallest;
        }

        using var logic = new CompiledLogic([method, Short]);
        return Comparison.Run(logic.Package, logic.Package.Methods, Volume.Seed, 200).Report(_ => method);
    }

    private static class Candidate
    {
        public static List<string> Valid(IReadOnlyList<string> methods, string helper)
        {
            var errors = CompiledLogic.Errors(methods.Append(helper));
            var valid = methods.Where((_, i) => !errors[i].Any()).ToList();
            var refusals = CompiledLogic.Refusals(valid.Append(helper));
            return [.. valid.Where((_, i) => !refusals[i].Any())];
        }
    }
}
