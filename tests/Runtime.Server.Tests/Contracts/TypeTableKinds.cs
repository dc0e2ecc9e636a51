using System.Text.Json;

namespace Runtime.Server.Tests.Contracts;

/// <summary>Kinds of the type table that are not made of others: a new row is a new case here.</summary>
internal static class TypeTableKinds
{
    private static readonly string[] Composite = ["enum", "object", "list", "set", "dictionary", "map", "tuple"];

    public static IEnumerable<string> Simple =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Contracts", "types.json"))).RootElement.EnumerateArray()
            .Select(static row => row.GetProperty("kind").GetString()!).Except(Composite);
}
