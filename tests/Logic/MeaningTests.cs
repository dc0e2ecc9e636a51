using Logic.Harness;
using Logic.Methods;
using Xunit.Abstractions;

namespace Logic;

/// <summary>
/// Each translated member gives the same result in .NET and in JavaScript over generated inputs: text-exact decimals, bit-exact floating point numbers, the same
/// kind of fault. What is known to fail is listed in known-failures.txt, which is empty.
/// </summary>
public sealed class MeaningTests(TranslatedPackage package, ITestOutputHelper output) : IClassFixture<TranslatedPackage>
{
    public static TheoryData<string> Classes => [.. typeof(LogicSync).Assembly.GetTypes().Where(static t => t.Namespace == "Logic.Methods" && (IsShared(t) || t.GetMembers().Any(IsShared))).Select(static t => t.Name).Order(StringComparer.Ordinal)];

    private static bool IsShared(System.Reflection.MemberInfo member) => member.IsDefined(typeof(ModelSync.SharedAttribute), inherit: false);

    [Theory]
    [MemberData(nameof(Classes))]
    public void Both_languages_agree(string owner)
    {
        var known = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "known-failures.txt"));
        var methods = package.MethodsOf(owner).Where(m => !known.Contains(m.Name)).ToList();
        Assert.NotEmpty(methods);
        var comparison = Comparison.Run(package, methods, Volume.Seed, Volume.Inputs);
        output.WriteLine($"MODELSYNC_SEED={Volume.Seed} MODELSYNC_LOGIC_INPUTS={Volume.Inputs}, {methods.Count} methods");
        var report = comparison.Report(static m => m.Name);
        Assert.True(report.Length == 0, $"seed {Volume.Seed}\n{report}");
        // A method that only ever faults says nothing about its results.
        Assert.All(comparison.Trials, static t => Assert.True(t.HasValue, $"{t.Method.Name} has no input with a result"));
    }
}
