using System.Globalization;
using System.Text;

namespace Logic.Harness;

/// <summary>Methods that have run in both languages.</summary>
internal sealed record Comparison(IReadOnlyList<Trial> Trials, IReadOnlyList<IReadOnlyList<string>> Differences)
{
    /// <summary>Runs each with as many inputs.</summary>
    public static Comparison Run(TranslatedPackage package, IReadOnlyList<Method> methods, int seed, int inputs)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var trials = methods.Select(m => new Trial(m, seed, inputs)).ToList();
        return new Comparison(trials, [.. trials.Zip(package.Run([.. trials.Select(static t => t.Job)]), static (trial, outcomes) => trial.Differences(outcomes))]);
    }

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
