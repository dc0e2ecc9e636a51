using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace Package.Tests.Adoption;

/// <summary>Objects of any class, made by their constructors; then each property that has a field of its own gets a random value.</summary>
/// <param name="adopted">The classes that are made; of others it is not known what a constructor does with a number, such as raise ten to its power.</param>
internal sealed class RandomObject(Random random, IReadOnlyDictionary<Type, Type> adopted)
{
    private const int MaxDepth = 2;

    /// <summary>Null when its constructor refuses what it was given.</summary>
    public object? Of(Type type, int depth)
    {
        if (Make(type, depth) is not { } made) return null;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            if (Field(property) is { } field) field.SetValue(made, Value(property.PropertyType, depth));
        return made;
    }

    private object? Make(Type type, int depth)
    {
        if (type.IsValueType || type.GetConstructor(Type.EmptyTypes) is not null) return Activator.CreateInstance(type);
        if (type.GetConstructors().MaxBy(static c => c.GetParameters().Length) is not { } constructor) return null;
        try
        {
            return constructor.Invoke([.. constructor.GetParameters().Select(p => Value(p.ParameterType, depth))]);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    // Past setters, which may check or change what they are given.
    private static FieldInfo? Field(PropertyInfo property) =>
        property.GetIndexParameters().Length > 0 ? null : property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", BindingFlags.NonPublic | BindingFlags.Instance);

    private object? Value(Type type, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return random.Next(3) == 0 ? null : Value(inner, depth);
        if (type.IsEnum) return type.GetEnumValues() is { Length: > 0 } values ? values.GetValue(random.Next(values.Length)) : Activator.CreateInstance(type);
        if (Simple(type) is { } simple) return simple;
        if (!type.IsValueType && (depth >= MaxDepth || random.Next(4) == 0)) return null;
        if (type.IsArray) return Items(type.GetElementType()!, depth);
        if (Argument(type, typeof(IDictionary<,>)) is [var key, var value] && key == typeof(string)) return Entries(type, value, depth);
        if (Argument(type, typeof(IEnumerable<>)) is [var element] && type.IsAssignableFrom(typeof(List<>).MakeGenericType(element)))
            return Activator.CreateInstance(typeof(List<>).MakeGenericType(element), Items(element, depth));
        if (adopted.ContainsKey(type)) return Of(type, depth + 1);
        return type.IsValueType ? Activator.CreateInstance(type) : null;
    }

    private object? Simple(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.String => string.Create(random.Next(8), random, static (span, random) => random.GetItems("aä€ \"\\/09".AsSpan(), span)),
        TypeCode.Boolean => random.Next(2) == 0,
        TypeCode.Int32 => random.Next(int.MinValue, int.MaxValue),
        TypeCode.Int64 => random.NextInt64(long.MinValue, long.MaxValue),
        TypeCode.Double => random.NextDouble() * 1000,
        TypeCode.Decimal => new decimal(random.Next(), random.Next(), 0, random.Next(2) == 0, (byte)random.Next(28)),
        TypeCode.DateTime => new DateTime(random.NextInt64(DateTime.MaxValue.Ticks), DateTimeKind.Utc),
        _ when type == typeof(DateTimeOffset) => new DateTimeOffset(random.NextInt64(DateTime.MaxValue.Ticks), TimeSpan.Zero),
        _ when type == typeof(TimeSpan) => new TimeSpan(random.NextInt64()),
        _ when type == typeof(object) => random.Next(2) == 0 ? random.Next() : "aä",
        _ when type == typeof(JsonElement) => JsonElement.Parse(random.Next(2) == 0 ? "[1.5,null]"u8 : "{\"a\":true}"u8),
        _ => null,
    };

    private Array Items(Type element, int depth)
    {
        var items = Array.CreateInstance(element, random.Next(3));
        for (var i = 0; i < items.Length; i++) items.SetValue(Value(element, depth), i);
        return items;
    }

    private IDictionary? Entries(Type type, Type value, int depth)
    {
        var made = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), value))!;
        for (var count = random.Next(3); count > 0; count--) made[$"k{count}"] = Value(value, depth);
        return type.IsInstanceOfType(made) ? made : null;
    }

    private static Type[]? Argument(Type type, Type generic) =>
        type.GetInterfaces().Append(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == generic)?.GenericTypeArguments;
}
