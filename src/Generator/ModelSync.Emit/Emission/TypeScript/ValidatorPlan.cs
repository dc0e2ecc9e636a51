using ModelSync.Contract;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>What a validator needs beside the value: the time, and for a patch the row that it changes.</summary>
internal sealed class ValidatorPlan(ObjectType type, PackagePlan package)
{
    public bool ReadsNow { get; } = package.ReadsNow(type);

    /// <summary>The validator counts how deep it is.</summary>
    public bool IsRecursive { get; } = package.IsRecursive(type);

    /// <summary>The row behind a patch, whether or not it has rules today.</summary>
    public ObjectType? RowType { get; } = type.Role == ObjectRole.Patch ? package.Object(package.Model(type.Model!).Row) : null;

    /// <summary>The text if the validator takes the time.</summary>
    public string Now(string text) => ReadsNow ? text : "";

    /// <summary>The text if the validator takes its depth.</summary>
    public string Depth(string text) => IsRecursive ? text : "";

    /// <summary>The text if the validator takes the row.</summary>
    public string Row(string text) => RowType is null ? "" : text;
}
