namespace Architecture.Tests;

/// <summary>What is printed in one language is printed in the other, by an emitter of the same name; the exceptions are these.</summary>
public class EmitterPairTests
{
    /// <summary>Emitters of C# that have no pair by nature.</summary>
    private static readonly Dictionary<string, string> CSharpOnly = new(StringComparer.Ordinal)
    {
        ["CreateEmitter"] = "to TypeScript an input is an object type of the contract like any other: WireTypeEmitter prints it",
        ["PatchEmitter"] = "the same; what is absent is an optional member there",
        ["PayloadEmitter"] = "C# completes a class that the user wrote; TypeScript declares it as it does every object type",
        ["RouteEmitter"] = "only the server looks for the partitions that a row reaches",
        ["WireTypesEmitter"] = "modules of TypeScript are imported; only a server looks a type up",
        ["VariantEmitter"] = "the same as for inputs: a variant is an object type in the module of the type that it is of",
        ["ServerValidatorEmitter"] = "rules of the server are in no package",
        ["UserEmitter"] = "only the server reads claims",
    };

    /// <summary>Emitters of TypeScript that have no pair by nature.</summary>
    private static readonly Dictionary<string, string> TypeScriptOnly = new(StringComparer.Ordinal)
    {
        ["EqualityEmitter"] = "in C# the record itself says what is equal",
        ["NarrowEmitter"] = "only a form has values that are not exact yet",
        ["FunctionEmitter"] = "in C# a shared function is the method that the user wrote",
        ["ConstantEmitter"] = "in C# a constant is the member that the user wrote",
    };

    private static readonly HashSet<string> CSharp = Emitters("src/Generator/ModelSync.Generator/Emission/CSharp");
    private static readonly HashSet<string> TypeScript = Emitters("src/Generator/ModelSync.Emit/Emission/TypeScript");

    [Fact]
    public void Every_CSharp_emitter_has_its_pair_in_TypeScript_or_a_reason() =>
        Assert.Equal(CSharpOnly.Keys.Order(StringComparer.Ordinal), CSharp.Except(TypeScript).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_TypeScript_emitter_has_its_pair_in_CSharp_or_a_reason() =>
        Assert.Equal(TypeScriptOnly.Keys.Order(StringComparer.Ordinal), TypeScript.Except(CSharp).Order(StringComparer.Ordinal));

    [Fact]
    public void There_are_pairs() => Assert.NotEmpty(CSharp.Intersect(TypeScript));

    private static HashSet<string> Emitters(string folder) =>
        [.. Repository.Files(folder, "*Emitter.cs").Select(file => Path.GetFileNameWithoutExtension(file))];
}
