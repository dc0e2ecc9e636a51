using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>What a module declares for a query or mutation.</summary>
internal sealed record OperationNames(string Export)
{
    /// <summary>The name inside the module: an export may be called <c>delete</c>, a constant may not.</summary>
    public string Local => TypeScriptNames.IsReserved(Export) ? Export + "_" : Export;

    public string Args => TypeScriptNames.Pascal(Export) + "Args";

    public string Rejection => TypeScriptNames.Pascal(Export) + "Rejection";

    public IEnumerable<string> Declared => [Local, Args, Rejection];

    /// <summary>Begins the declaration: exported at once where that is legal.</summary>
    public string Keyword => Local == Export ? "export " : "";

    /// <summary>The line that exports a name that cannot be declared, or nothing.</summary>
    public string ExportLine => Local == Export ? "" : $"export {{ {Local} as {Export} }};";
}
