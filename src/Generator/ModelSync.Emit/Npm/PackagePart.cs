using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ModelSync.Emit.Emission.TypeScript;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Npm;

/// <summary>
/// What package.json says of one surface. In a shared package each part leaves this in its folder, and whoever writes last reads it of all:
/// the files at the root follow from these alone, in whatever order the projects were built.
/// </summary>
internal sealed record PackagePart
{
    public const string FileName = ".modelsync-part";

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JsonNames.Options.Encoder,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The project that writes it.</summary>
    public required string Owner { get; init; }

    public required string Package { get; init; }

    /// <summary>Its folder; empty for the whole package.</summary>
    public required string Part { get; init; }

    public required string Surface { get; init; }

    public required string Version { get; init; }

    /// <summary>Private, and with maps to the C#.</summary>
    public required bool IsWorkspace { get; init; }

    public required bool HasCodeMaps { get; init; }

    /// <summary>Of the client runtime's files.</summary>
    public required string Runtime { get; init; }

    public required IReadOnlyList<string> Modules { get; init; }

    /// <summary>Packages whose types stand for some of C#.</summary>
    public required IReadOnlyList<string> Peers { get; init; }

    /// <summary>In front of the paths of its files.</summary>
    [JsonIgnore]
    public string Folder => Part.Length == 0 ? "" : Part + "/";

    public static PackagePart Of(PackagePlan plan, PackageOptions options, string owner, string runtime, IReadOnlyDictionary<string, byte[]> files)
    {
        var name = NpmName.Parse(plan.Surface.NpmName);
        return new PackagePart
        {
            Owner = owner,
            Package = name.Package,
            Part = name.Part,
            Surface = plan.Surface.Surface,
            Version = options.Version,
            IsWorkspace = options.Mode == NpmMode.Workspace,
            HasCodeMaps = files.Keys.Any(static file => file.EndsWith(".js.map", StringComparison.Ordinal)),
            Runtime = runtime,
            Modules = [.. plan.Types.Select(static module => module.Name).Concat(plan.Operations.Select(static module => module.Name)).Concat(SchemaModule.Has(plan.Surface) ? [SchemaModule.Name] : []).Order(StringComparer.Ordinal)],
            Peers = [.. plan.Surface.Values.Select(static v => v.TypeScript?.Module).OfType<string>().Select(PackageOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(this, Json) + "\n");

    /// <exception cref="JsonException">They are no description.</exception>
    public static PackagePart Parse(byte[] bytes) => JsonSerializer.Deserialize<PackagePart>(bytes, Json) ?? throw new JsonException("It says null.");

    // Of a path in a package, the package.
    private static string PackageOf(string module) => string.Join('/', module.Split('/').Take(module.StartsWith('@') ? 2 : 1));
}
