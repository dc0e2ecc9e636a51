using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Serialization;
using ModelSync.Fixtures;

namespace Package.Tests.Validation;

/// <summary>Random values of one member.</summary>
internal sealed class RandomMember(PropertyInfo property, Random random)
{
    public Func<object?> Source()
    {
        var nullability = new NullabilityInfoContext().Create(property);
        return MaybeNull(Of(property.PropertyType, nullability), nullability);
    }

    private Func<object?> MaybeNull(Func<object?> source, NullabilityInfo nullability) =>
        nullability.WriteState == NullabilityState.Nullable ? () => random.Next(5) == 0 ? null : source() : source;

    private Func<object?> Of(Type type, NullabilityInfo nullability)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Of(inner, nullability);
        if (type == typeof(string)) return new RandomText(property, random).Next;
        if (type == typeof(byte[])) return Bytes;
        if (type.IsArray) return List(type.GetElementType()!, nullability.ElementType!, toArray: true);
        if (type.IsGenericType && type.GenericTypeArguments.Length == 2) return Dictionary(type.GenericTypeArguments[1], nullability.GenericTypeArguments[1]);
        if (type.IsGenericType && type.Name.Contains("Set", StringComparison.Ordinal)) return Set(type.GenericTypeArguments[0], nullability.GenericTypeArguments[0]);
        if (type.IsGenericType) return List(type.GenericTypeArguments[0], nullability.GenericTypeArguments[0], toArray: false);
        if (type.IsEnum) return Pick(Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(value => Enum.ToObject(type, value)));
        if (type.IsAbstract) return Case(type);
        if (type.Namespace == property.DeclaringType!.Namespace) return new RandomRow(type, random).Next;
        return Simple(type);
    }

    private Func<object?> Simple(Type type)
    {
        var bounds = Bounds().ToList();
        var near = bounds.Count > 0 ? bounds.SelectMany(bound => Around.Bound(bound, type)).ToArray() : [.. Around.Zero(type)];
        var edges = type == typeof(bool) ? [false, true] : EdgeValues.Committed.Of(type).ToArray();
        if (near.Length == 0) near = edges;
        return () => random.Next(4) == 0 ? edges[random.Next(edges.Length)] : near[random.Next(near.Length)];
    }

    private IEnumerable<object> Bounds()
    {
        foreach (var range in property.GetCustomAttributes<RangeAttribute>())
        {
            yield return Around.Parsed(range.Minimum, range.OperandType);
            yield return Around.Parsed(range.Maximum, range.OperandType);
        }

        foreach (var value in property.GetCustomAttributes<AllowedValuesAttribute>().SelectMany(a => a.Values).Concat(property.GetCustomAttributes<DeniedValuesAttribute>().SelectMany(a => a.Values)))
            if (value is not null) yield return value;
        foreach (var type in property.GetCustomAttributes<EnumDataTypeAttribute>())
            foreach (var value in Enum.GetValuesAsUnderlyingType(type.EnumType)) yield return value;
    }

    private Func<object?> Pick(IEnumerable<object> values)
    {
        var all = values.ToArray();
        return () => all[random.Next(all.Length)];
    }

    private Func<object?> Case(Type union)
    {
        var cases = union.GetCustomAttributes<JsonDerivedTypeAttribute>().Select(c => new RandomRow(c.DerivedType, random)).ToList();
        return () => cases[random.Next(cases.Count)].Next();
    }

    private byte[] Bytes()
    {
        var bytes = new byte[random.Next(6)];
        random.NextBytes(bytes);
        return bytes;
    }

    // Keys that mean something to paths and to JavaScript.
    private Func<object?> Dictionary(Type value, NullabilityInfo nullability)
    {
        string[] keys = ["", "a", "b", "a/b", "~", "~1", "7", "__proto__", "constructor", "\u00fc", "\ud83d\ude00", "\uffff"];
        var (next, type) = (MaybeNull(Of(value, nullability), nullability), typeof(Dictionary<,>).MakeGenericType(typeof(string), value));
        return () =>
        {
            var entries = (IDictionary)Activator.CreateInstance(type)!;
            for (var count = random.Next(4); count > 0; count--) entries[keys[random.Next(keys.Length)]] = next();
            return entries;
        };
    }

    private Func<object?> Set(Type element, NullabilityInfo nullability)
    {
        var (next, type) = (Of(element, nullability), typeof(HashSet<>).MakeGenericType(element));
        return () =>
        {
            var items = Array.CreateInstance(element, random.Next(5));
            for (var i = 0; i < items.Length; i++) items.SetValue(next(), i);
            return Activator.CreateInstance(type, items);
        };
    }

    private Func<object?> List(Type element, NullabilityInfo nullability, bool toArray)
    {
        var (next, type) = (MaybeNull(Of(element, nullability), nullability), typeof(List<>).MakeGenericType(element));
        return () =>
        {
            var count = random.Next(5);
            IList items = toArray ? Array.CreateInstance(element, count) : (IList)Activator.CreateInstance(type)!;
            for (var i = 0; i < count; i++)
            {
                if (toArray) items[i] = next();
                else items.Add(next());
            }

            return items;
        };
    }
}
