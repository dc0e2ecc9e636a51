using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Package.Tests.Validation;

/// <summary>Random values of a type: null where that is allowed, edges of the type, and what lies around the bounds of its attributes.</summary>
internal sealed class RandomRow
{
    private readonly Type _type;
    private readonly Random _random;
    private readonly List<(PropertyInfo Property, Func<object?> Next)> _members;
    private readonly List<(PropertyInfo Property, PropertyInfo Other)> _compared;

    public RandomRow(Type type, Random random)
    {
        (_type, _random) = (type, random);
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite).ToList();
        _members = [.. properties.Select(p => (p, new RandomMember(p, random).Source()))];
        _compared = [.. properties.Where(p => p.GetCustomAttribute<CompareAttribute>() is not null)
            .Select(p => (p, type.GetProperty(p.GetCustomAttribute<CompareAttribute>()!.OtherProperty)!))];
    }

    public object Next()
    {
        var row = Activator.CreateInstance(_type)!;
        foreach (var (property, next) in _members) property.SetValue(row, next());
        foreach (var (property, other) in _compared)
            if (_random.Next(2) == 0 && other.GetValue(row) is { } value) property.SetValue(row, value is decimal number && _random.Next(2) == 0 ? number / 1.000m : value);
        return row;
    }

    /// <summary>A patch of random values: each member is there every other time.</summary>
    public T Patch<T>()
        where T : notnull
    {
        object patch = Activator.CreateInstance<T>();
        foreach (var property in typeof(T).GetProperties().Where(p => p.CanWrite && _random.Next(2) == 0))
            property.SetValue(patch, Activator.CreateInstance(property.PropertyType, _members.Single(m => m.Property.Name == property.Name).Next()));
        return (T)patch;
    }
}
