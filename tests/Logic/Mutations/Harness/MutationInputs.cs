using System.Reflection;
using System.Runtime.CompilerServices;
using Logic.Harness;
using ModelSync;

namespace Logic.Mutations.Harness;

/// <summary>Random values for arguments and rows: keys of a small pool, so that they meet, and values that a database can hold.</summary>
internal sealed class MutationInputs(Random random)
{
    private static readonly string[] Words = ["", "a", "b", "c", "ann", "bob", "chief", "Ulm", "Ärger 😀", "a longer text, with a comma", "ß", "0"];
    private static readonly Guid[] Ids = [.. Enumerable.Range(1, 4).Select(static i => new Guid(i, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, (byte)i))];
    private static readonly int[] Ints = [0, -1, 5, 10, 11, 21, 100, 1000, int.MaxValue, int.MinValue, 715_827_883];
    private static readonly decimal[] Decimals = [0m, 0.00m, 1m, 1.00m, -1m, 0.25m, 0.5m, 99.99m, 100m, 100.0m, 100.01m, 1_000_000m, 79228162514264337593543950335m, -79228162514264337593543950335m, 0.0000000000000000000000000001m];
    private static readonly DateTimeOffset[] Instants = [DateTimeOffset.MinValue, DateTimeOffset.MaxValue, new(2026, 11, 30, 8, 0, 0, default), new(2024, 2, 29, 23, 59, 59, 999, default)];

    public object? Next(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return random.Next(4) == 0 ? null : Next(inner);
        if (type == typeof(bool)) return random.Next(2) == 0;
        if (type == typeof(int)) return Int();
        if (type == typeof(long)) return (long)random.Next(1, 5);
        if (type == typeof(double)) return random.Next(1, 4000) / 8.0;
        if (type == typeof(decimal)) return random.Next(3) == 0 ? Decimals[random.Next(Decimals.Length)] : random.Next(-2000, 30_000) / 100m;
        if (type == typeof(string)) return Words[random.Next(random.Next(2) == 0 ? 4 : Words.Length)];
        if (type == typeof(Guid)) return Ids[random.Next(Ids.Length)];
        if (type == typeof(DateTimeOffset)) return Instant();
        if (type.IsEnum) return Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length));
        return Composed(type);
    }

    /// <summary>A null sometimes, where the member says that it may be null.</summary>
    public object? Next(Type type, bool mayBeNull) => mayBeNull && random.Next(3) == 0 ? null : Next(type);

    private int Int() => random.Next(6) switch { 0 => Ints[random.Next(Ints.Length)], 1 => random.Next(-5, 40), _ => random.Next(1, 4) };

    public DateTimeOffset Instant() => random.Next(4) == 0 ? Instants[random.Next(Instants.Length)] : new DateTimeOffset(2026, 1, 1, 0, 0, 0, default).AddTicks(random.NextInt64(TimeSpan.TicksPerDay * 400));

    private object Composed(Type type)
    {
        if (type.IsAssignableTo(typeof(ITuple))) return Activator.CreateInstance(type, [.. type.GetGenericArguments().Select(Next)])!;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>)) return random.Next(2) == 0 ? Activator.CreateInstance(type)! : Activator.CreateInstance(type, Next(type.GetGenericArguments()[0]))!;
        if (type.IsArray || type.IsGenericType) return List(type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0], type.IsArray);
        return Object(type);
    }

    private object List(Type element, bool isArray)
    {
        var list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        for (var i = random.Next(5); i > 0; i--) list.Add(Next(element));
        if (!isArray) return list;
        var array = Array.CreateInstance(element, list.Count);
        list.CopyTo(array, 0);
        return array;
    }

    private object Object(Type type)
    {
        if (type.IsAbstract) type = Inputs.CaseOf(type, random, isShallow: random.Next(5) > 2);
        var nulls = new NullabilityInfoContext();
        var constructor = type.GetConstructors().OrderByDescending(static c => c.GetParameters().Length).First(c => c.GetParameters() is not [{ ParameterType: var only }] || only != type);
        var made = constructor.Invoke([.. constructor.GetParameters().Select(p => Next(p.ParameterType, nulls.Create(p).ReadState == NullabilityState.Nullable))]);
        foreach (var member in type.GetProperties().Where(static p => p is { CanWrite: true } && !p.IsDefined(typeof(ServerOnlyAttribute))))
            member.SetValue(made, Next(member.PropertyType, !member.PropertyType.IsValueType && nulls.Create(member).ReadState == NullabilityState.Nullable));
        return made;
    }
}
