using System.Reflection;

namespace ModelSync.Benchmarks.Live.Systems;

/// <summary>Servers of peers that run in Node; <c>npm ci</c> in tests/Benchmarks/js installs them.</summary>
internal static class NodeServer
{
    private static readonly string Folder = typeof(NodeServer).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "NodeServers").Value!;

    public static IReadOnlyList<string> Command(string script) => ["node", Path.Combine(Folder, script)];
}
