using System.Collections;
using System.Reflection;
using ModelSync;

namespace Package.Tests.Visibility;

/// <summary>Values of a type by its constructor and its setters, the private ones too; null where the type says that it may be.</summary>
internal sealed class RandomWhole(int seed)
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.Instance;
    private static readonly string[] Words = ["", " ", "a", "ab", "abc ", "\u00e9\ud83d\ude00", "thirteen char", "\u2028"];

    private readonly Random _random = new(seed);
    private readonly NullabilityInfoContext _context = new();

    public T Next<T>() => (T)Make(typeof(T));

    private object Make(Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(static c => c.GetParameters().Length).FirstOrDefault();
        var made = constructor?.Invoke([.. constructor.GetParameters().Select(p => Value(_context.Create(p)))]) ?? Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties(Members))
            if (property.GetSetMethod(nonPublic: true) is { } setter) setter.Invoke(made, [Value(_context.Create(property))]);
        return made;
    }

    private object? Value(NullabilityInfo info)
    {
        var inner = Nullable.GetUnderlyingType(info.Type);
        var type = inner ?? info.Type;
        if ((inner is not null || (!type.IsValueType && info.ReadState != NullabilityState.NotNull)) && _random.Next(3) == 0) return null;
        if (type == typeof(string)) return Words[_random.Next(Words.Length)];
        if (type == typeof(int)) return _random.Next(-3, 300);
        if (type == typeof(bool)) return _random.Next(2) == 0;
        if (type == typeof(Guid)) return new Guid(Bytes());
        if (type.IsEnum) return type.GetEnumValues().GetValue(_random.Next(type.GetEnumValues().Length));
        if (info.ElementType is { } element) return Items(element);
        if (!type.IsGenericType) return Make(type);
        var arguments = info.GenericTypeArguments;
        if (type.GetGenericTypeDefinition() == typeof(Optional<>)) return _random.Next(3) == 0 ? Activator.CreateInstance(type) : Activator.CreateInstance(type, Value(arguments[0]));
        if (type.GetGenericTypeDefinition() == typeof(List<>)) return Activator.CreateInstance(type, Items(arguments[0]));
        if (type.GetGenericTypeDefinition() == typeof(Dictionary<,>)) return Entries(type, arguments[1]);
        return Activator.CreateInstance(type, [.. arguments.Select(Value)]);
    }

    private Array Items(NullabilityInfo element)
    {
        var items = Array.CreateInstance(element.Type, _random.Next(3));
        for (var i = 0; i < items.Length; i++) items.SetValue(Value(element), i);
        return items;
    }

    private IDictionary Entries(Type type, NullabilityInfo value)
    {
        var made = (IDictionary)Activator.CreateInstance(type)!;
        for (var count = _random.Next(3); count > 0; count--) made[$"k{count}"] = Value(value);
        return made;
    }

    private byte[] Bytes()
    {
        var bytes = new byte[16];
        _random.NextBytes(bytes);
        return bytes;
    }
}
