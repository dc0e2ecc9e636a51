using System.Globalization;
using System.Text;

namespace Logic.Harness;

/// <summary>Methods that have run in both languages.</summary>
internal sealed record Comparison(IReadOnlyList<Trial> Trials, IReadOnlyList<IReadOnlyList<string>> Differences)
{
    /// <summary>Runs each with as many inputs.</summary>
    public static Comparison Run(TranslatedPackage package, IReadOnlyList<Method> methods, int seed, int inputs)
    {
        var trials = Prepare(methods, seed, inputs);
        return Of(trials, package.Run([.. trials.Select(static t => t.Job)]));
    }

    /// <summary>Each method with its inputs, after it has run in C#. Texts there are those of no culture.</summary>
    public static IReadOnlyList<Trial> Prepare(IReadOnlyList<Method> methods, int seed, int inputs)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        return [.. methods.Select(m => new Trial(m, seed, inputs))];
    }

    /// <summary>The methods with what JavaScript made of the same inputs.</summary>
    public static Comparison Of(IReadOnlyList<Trial> trials, IReadOnlyList<System.Text.Json.Nodes.JsonArray> outcomes) => new(trials, [.. trials.Zip(outcomes, static (trial, own) => trial.Differences(own))]);

    /// <summary>The methods that differ.</summary>
    public IEnumerable<Method> Different => Trials.Zip(Differences).Where(static t => t.Second.Count > 0).Select(static t => t.First.Method);

    /// <summary>A few differences of each method; empty when there are none.</summary>
    /// <param name="describe">What a reader needs to know of the method.</param>
    public string Report(Func<Method, string> describe)
    {
        var report = new StringBuilder();
        foreach (var (trial, differences) in Trials.Zip(Differences).Where(static t => t.Second.Count > 0))
            report.AppendLine(CultureInfo.InvariantCulture, $"{describe(trial.Method)}: {differences.Count} differences").AppendJoin('\n', differences.Take(4)).AppendLine();
        return report.ToString();
    }
}
