using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>A module of the package while it is written: code and declarations.</summary>
/// <param name="locals">Names inside of functions, which no import may hide.</param>
internal sealed class EmittedModule(string name, IReadOnlyCollection<string> declared, PackagePlan plan, IEnumerable<string>? locals = null)
{
    public string Name { get; } = name;

    public PackagePlan Plan { get; } = plan;

    public TypeScriptFile Code { get; } = new($"./{name}.js", declared, locals);

    public DeclarationFile Types { get; } = new($"./{name}.js", declared, plan.Sources);

    /// <summary>What of the code was written in C#.</summary>
    public TranslatedCode Translated { get; } = new($"modelsync:///{plan.Surface.NpmName}/{name}.cs", plan.Sources.Index.Translations);

    /// <summary>Ends a declaration in both files with an empty line.</summary>
    public void Gap()
    {
        Code.Line("");
        Types.Line();
    }
}
