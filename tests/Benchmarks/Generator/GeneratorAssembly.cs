using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace ModelSync.Benchmarks.Generator;

/// <summary>Loads generators as a compiler does: each assembly in a context of its own.</summary>
internal static class GeneratorAssembly
{
    public static string PathOf(string key) =>
        Path.GetFullPath(typeof(GeneratorAssembly).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!);

    public static ISourceGenerator[] Load(string key)
    {
        var context = new AssemblyLoadContext(key);
        return
        [
            .. context.LoadFromAssemblyPath(PathOf(key)).GetTypes()
                .Where(type => !type.IsAbstract && type.GetCustomAttribute<GeneratorAttribute>() is not null)
                .Select(type => Activator.CreateInstance(type) is IIncrementalGenerator generator ? generator.AsSourceGenerator() : (ISourceGenerator)Activator.CreateInstance(type)!),
        ];
    }
}
