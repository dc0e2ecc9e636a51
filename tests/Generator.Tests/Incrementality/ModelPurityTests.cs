using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Tests.Incrementality;

public sealed class ModelPurityTests
{
    [Fact]
    public void No_step_holds_a_Roslyn_object()
    {
        var steps = Compiling.Driver().RunGenerators(Compiling.Compile(Compiling.Shop)).GetRunResult().Results[0].TrackedSteps;
        var walker = new Walker();
        foreach (var (name, runs) in steps.Where(static s => s.Key.StartsWith("ModelSync.", StringComparison.Ordinal)))
            foreach (var (value, _) in runs.SelectMany(static r => r.Outputs)) walker.Walk(value, name);

        Assert.True(walker.Visited > 400, $"only {walker.Visited} objects were looked at");
        Assert.Empty(walker.Offenders);
    }

    [Fact]
    public void The_walk_finds_a_symbol_that_is_held()
    {
        var walker = new Walker();
        walker.Walk(new Holder(Compiling.Compile("class C;").GlobalNamespace), "planted");
        Assert.NotEmpty(walker.Offenders);
    }

    private sealed record Holder(ISymbol Symbol);

    private sealed class Walker
    {
        private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

        public List<string> Offenders { get; } = [];

        public int Visited => _seen.Count;

        public void Walk(object? value, string path)
        {
            if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !_seen.Add(value)) return;
            if (value.GetType().Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true)
            {
                Offenders.Add($"{path}: {value.GetType()}");
                return;
            }

            if (value is IEnumerable items)
                foreach (var item in items) Walk(item, path + "[]");
            for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
                foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                    Walk(field.GetValue(value), $"{path}.{field.Name}");
        }
    }
}
