using System.Reflection;
using ModelSync;
using ModelSync.Emit.Reading;
using ModelSync.Generated.V1;

namespace Package.Tests.Adoption;

/// <summary>A library whose types were adopted by namespace, with what was generated for them.</summary>
internal sealed class AdoptedLibrary(string library, Assembly adopting)
{
    /// <summary>Public types of the namespace that hold values, as somebody who does not know the rules of adoption would count them.</summary>
    public IReadOnlyList<Type> Data { get; } = [.. System.Reflection.Assembly.Load(library).GetExportedTypes().Where(t => Namespaces(adopting).Exists(n => IsIn(t, n)) && HoldsValues(t))];

    /// <summary>Adopted types with their codecs.</summary>
    public IReadOnlyDictionary<Type, Type> Codecs { get; } = adopting.GetTypes()
        .Where(static t => t is { IsValueType: true, IsGenericTypeDefinition: false })
        .SelectMany(static t => t.GetInterfaces().Where(static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IWireCodec<>)).Select(i => (Type: i.GenericTypeArguments[0], Codec: t)))
        .Where(c => c.Type.Assembly.GetName().Name == library && !c.Type.IsEnum)
        .ToDictionary(static c => c.Type, static c => c.Codec);

    /// <summary>Names of the object types that the package has.</summary>
    public IReadOnlyList<string> Emitted { get; } = [.. ContractReader.Read(adopting.Location)!.Surface.Objects.Select(static o => o.Name)];

    public string Assembly => adopting.Location;

    private static List<string> Namespaces(Assembly adopting) => [.. adopting.GetCustomAttributes<WireTypesAttribute>().Select(static a => a.NamespaceName)];

    private static bool IsIn(Type type, string space) => type.Namespace is { } own && (own == space || own.StartsWith(space + ".", StringComparison.Ordinal));

    // Clients and services are made with what they call, and hold other services.
    private static bool HoldsValues(Type type) =>
        !type.IsEnum && !type.IsInterface && !type.IsAbstract && !type.IsGenericTypeDefinition
        && !typeof(Exception).IsAssignableFrom(type) && !typeof(Attribute).IsAssignableFrom(type) && !typeof(Delegate).IsAssignableFrom(type)
        && type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Any(static p => !p.PropertyType.IsInterface || p.PropertyType.IsGenericType)
        && !type.GetConstructors().Any(static c => c.GetParameters().Any(static p => p.ParameterType is { IsInterface: true, IsGenericType: false }));
}
