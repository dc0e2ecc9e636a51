using System.Reflection;
using ModelSync.Contract;

namespace Logic.Harness;

/// <summary>A translated member in both languages.</summary>
/// <param name="Name">As the contract calls it.</param>
/// <param name="Parameters">Of an instance member the object comes first.</param>
public sealed record Method(string Name, string Module, string Export, MethodInfo Info, IReadOnlyList<Type> Parameters, IReadOnlyList<string> Constants)
{
    /// <summary>Which parameters are references that say they may be null.</summary>
    public IReadOnlyList<bool> MayBeNull { get; } = Nullability(Info, Parameters.Count);

    /// <summary>What it gives.</summary>
    public Type Result { get; init; } = Info.ReturnType;

    /// <summary>Calls it in C#, where that is not by reflection alone.</summary>
    public Func<IReadOnlyList<object?>, object?>? Run { get; init; }

    /// <summary>Of a selector: the names that the parameters behind the row have in JavaScript.</summary>
    public IReadOnlyList<string>? ArgumentNames { get; init; }

    /// <summary>The outcome in C#: the encoded result, or the name of the exception.</summary>
    public (System.Text.Json.Nodes.JsonNode? Value, string? Fault) Call(IReadOnlyList<object?> arguments)
    {
        try
        {
            var result = Run is not null ? Run(arguments) : Info.IsStatic ? Info.Invoke(null, [.. arguments]) : Info.Invoke(arguments[0], [.. arguments.Skip(1)]);
            return (TypeForm.Of(Result).Encode(result), null);
        }
        catch (TargetInvocationException e)
        {
            return (null, e.InnerException!.GetType().Name);
        }
        catch (Exception e) when (e is InvalidOperationException or ArithmeticException or ArgumentException or KeyNotFoundException or NullReferenceException or IndexOutOfRangeException or FormatException)
        {
            // A sequence faults where it is read.
            return (null, e.GetType().Name);
        }
    }

    /// <summary>All members of the contract, found again by reflection.</summary>
    internal static IEnumerable<Method> In(SurfaceContract contract, Assembly assembly)
    {
        var types = assembly.GetTypes().Where(static t => t is { Namespace: "Logic.Methods", IsNested: false }).ToDictionary(static t => Camel(t.Name), StringComparer.Ordinal);
        foreach (var function in contract.Functions)
        {
            // Those of the mutations' rows are called by these.
            if (!types.TryGetValue(function.Name.Split('.')[0], out var owner)) continue;
            var member = function.Name.Split('.')[1];
            var info = Find(owner, member) ?? throw new InvalidOperationException($"{function.Name} is in the contract and not in C#.");
            var parameters = info.GetParameters().Select(static p => p.ParameterType);
            yield return new Method(function.Name, function.Module, function.Export, info, [.. info.IsStatic ? parameters : parameters.Prepend(owner)], [.. ExprTree.All(function.Body).OfType<LiteralExpr>().Select(static l => l.Value).OfType<string>().Distinct()]);
        }
    }

    private static List<bool> Nullability(MethodInfo info, int parameters)
    {
        var context = new NullabilityInfoContext();
        var own = info.GetParameters().Select(p => !p.ParameterType.IsValueType && context.Create(p).WriteState == NullabilityState.Nullable).ToList();
        return own.Count == parameters ? own : [false, .. own];
    }

    private static MethodInfo? Find(Type owner, string member)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        return owner.GetMethods(All).FirstOrDefault(m => !m.IsSpecialName && Camel(m.Name) == member) ?? owner.GetProperties(All).FirstOrDefault(p => Camel(p.Name) == member)?.GetMethod;
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
