using System.Reflection;
using ModelSync;

namespace Package.Tests.Visibility;

/// <summary>Types of properties as the compiler left them, with their question marks.</summary>
internal static class NullabilityText
{
    private static readonly NullabilityInfoContext Context = new();

    /// <summary><c>required List&lt;string?&gt;?</c>; a reference of a file that says nothing about null may be null.</summary>
    public static string Of(PropertyInfo property) =>
        (property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute)) ? "required " : "") + Of(Context.Create(property));

    public static bool MayBeAbsent(PropertyInfo property) => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Optional<>);

    private static string Of(NullabilityInfo info)
    {
        var type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        var text = info.ElementType is { } element ? Of(element) + "[]"
            : !type.IsGenericType ? Name(type)
            : $"{type.Name.Split('`')[0]}<{string.Join(", ", info.GenericTypeArguments.Select(Of))}>";
        return text + (info.ReadState == NullabilityState.NotNull || (type.IsValueType && type == info.Type) ? "" : "?");
    }

    private static string Name(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.String => "string",
        TypeCode.Int32 when !type.IsEnum => "int",
        TypeCode.Boolean => "bool",
        _ => type.Name,
    };
}
