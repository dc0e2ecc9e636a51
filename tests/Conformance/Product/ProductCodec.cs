using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using ModelSync.Generated.V1;

namespace Conformance.Product;

/// <summary>A codec of the runtime as generated code composes it, for values of a type that is known at run time.</summary>
internal abstract class ProductCodec
{
    /// <summary>Reads one whole value.</summary>
    public abstract (object? Value, WireErrorCode Error) Read(string encoding, ReadOnlySpan<byte> bytes, WireLimits? limits = null);

    /// <summary>Writes what <see cref="Read"/> gave.</summary>
    public abstract byte[] Write(string encoding, object? value);

    /// <summary>The codecs of every C# type that is a list of such values. Collections are composed of the first.</summary>
    public abstract IReadOnlyList<ProductCodec> Lists();

    /// <summary>The codecs of every C# type that is a set of such values.</summary>
    public abstract IReadOnlyList<ProductCodec> Sets();

    /// <summary>The codecs of every C# type that is a dictionary of such values.</summary>
    public abstract IReadOnlyList<ProductCodec> Dictionaries();

    /// <summary>The codecs of every C# type that is a map from such keys to values of another codec.</summary>
    public abstract IReadOnlyList<ProductCodec> MapsTo<T, TCodec>()
        where TCodec : struct, IWireCodec<T>;

    /// <summary>The codecs of every C# type that is a map from the keys of another codec to such values.</summary>
    public abstract IReadOnlyList<ProductCodec> MapsFrom(ProductCodec key);

    /// <summary>The C# type of the values and the codec's own, as type arguments.</summary>
    public abstract IReadOnlyList<Type> Types { get; }

    /// <summary>The codec of such a value or null.</summary>
    public abstract ProductCodec Nullable();
}

/// <summary>What the codecs of all types have in common.</summary>
internal abstract class ProductCodec<T, TCodec> : ProductCodec
    where TCodec : struct, IWireCodec<T>
{
    public override (object? Value, WireErrorCode Error) Read(string encoding, ReadOnlySpan<byte> bytes, WireLimits? limits = null) =>
        encoding == "json" ? ReadJson(bytes, limits) : ReadMessagePack(bytes, limits);

    public override byte[] Write(string encoding, object? value)
    {
        using var buffer = new WireBuffer(16);
        if (encoding == "json") WriteJson(buffer, (T)value!);
        else WriteMessagePack(buffer, (T)value!);
        return buffer.ToArray();
    }

    public override IReadOnlyList<ProductCodec> Lists() =>
    [
        new ReferenceProductCodec<List<T>, ListCodec<T, TCodec>>(),
        new ReferenceProductCodec<T[], ArrayCodec<T, TCodec>>(),
        new ReferenceProductCodec<ValueList<T>, ValueListCodec<T, TCodec>>(),
        new ValueProductCodec<ImmutableArray<T>, ListOfCodec<ImmutableArray<T>, ImmutableArrayForm<T>, T, TCodec>>(),
        new ReferenceProductCodec<IList<T>, ListOfCodec<IList<T>, ListForm<T>, T, TCodec>>(),
        new ReferenceProductCodec<ICollection<T>, ListOfCodec<ICollection<T>, ListForm<T>, T, TCodec>>(),
        new ReferenceProductCodec<IEnumerable<T>, ListOfCodec<IEnumerable<T>, ListForm<T>, T, TCodec>>(),
        new ReferenceProductCodec<IReadOnlyList<T>, ListOfCodec<IReadOnlyList<T>, ListForm<T>, T, TCodec>>(),
        new ReferenceProductCodec<IReadOnlyCollection<T>, ListOfCodec<IReadOnlyCollection<T>, ListForm<T>, T, TCodec>>(),
        new ReferenceProductCodec<LinkedList<T>, ListOfCodec<LinkedList<T>, LinkedListForm<T>, T, TCodec>>(),
        new ReferenceProductCodec<Queue<T>, ListOfCodec<Queue<T>, QueueForm<T>, T, TCodec>>(),
        new ReferenceProductCodec<Stack<T>, ListOfCodec<Stack<T>, StackForm<T>, T, TCodec>>(),
        new ReferenceProductCodec<Collection<T>, ListOfCodec<Collection<T>, CollectionForm<T>, T, TCodec>>(),
        new ReferenceProductCodec<ReadOnlyCollection<T>, ListOfCodec<ReadOnlyCollection<T>, ReadOnlyCollectionForm<T>, T, TCodec>>(),
        new ReferenceProductCodec<ObservableCollection<T>, ListOfCodec<ObservableCollection<T>, ObservableCollectionForm<T>, T, TCodec>>(),
        new ReferenceProductCodec<ReadOnlyObservableCollection<T>, ListOfCodec<ReadOnlyObservableCollection<T>, ObservableCollectionForm<T>, T, TCodec>>(),
        new ReferenceProductCodec<ConcurrentQueue<T>, ListOfCodec<ConcurrentQueue<T>, ConcurrentQueueForm<T>, T, TCodec>>(),
        new ReferenceProductCodec<ConcurrentStack<T>, ListOfCodec<ConcurrentStack<T>, ConcurrentStackForm<T>, T, TCodec>>(),
        new ReferenceProductCodec<ImmutableList<T>, ListOfCodec<ImmutableList<T>, ImmutableListForm<T>, T, TCodec>>(),
        new ReferenceProductCodec<IImmutableList<T>, ListOfCodec<IImmutableList<T>, ImmutableListForm<T>, T, TCodec>>(),
        new ReferenceProductCodec<ImmutableQueue<T>, ListOfCodec<ImmutableQueue<T>, ImmutableQueueForm<T>, T, TCodec>>(),
        new ReferenceProductCodec<IImmutableQueue<T>, ListOfCodec<IImmutableQueue<T>, ImmutableQueueForm<T>, T, TCodec>>(),
        new ReferenceProductCodec<ImmutableStack<T>, ListOfCodec<ImmutableStack<T>, ImmutableStackForm<T>, T, TCodec>>(),
        new ReferenceProductCodec<IImmutableStack<T>, ListOfCodec<IImmutableStack<T>, ImmutableStackForm<T>, T, TCodec>>(),
    ];

    public override IReadOnlyList<ProductCodec> Sets() =>
    [
        new ReferenceProductCodec<HashSet<T>, SetCodec<T, TCodec>>(),
        new ReferenceProductCodec<ISet<T>, SetOfCodec<ISet<T>, HashSetForm<T>, T, TCodec>>(),
        new ReferenceProductCodec<IReadOnlySet<T>, SetOfCodec<IReadOnlySet<T>, HashSetForm<T>, T, TCodec>>(),
        new ReferenceProductCodec<SortedSet<T>, SetOfCodec<SortedSet<T>, SortedSetForm<T>, T, TCodec>>(),
        new ReferenceProductCodec<ReadOnlySet<T>, SetOfCodec<ReadOnlySet<T>, ReadOnlySetForm<T>, T, TCodec>>(),
        new ReferenceProductCodec<ImmutableHashSet<T>, SetOfCodec<ImmutableHashSet<T>, ImmutableHashSetForm<T>, T, TCodec>>(),
        new ReferenceProductCodec<IImmutableSet<T>, SetOfCodec<IImmutableSet<T>, ImmutableHashSetForm<T>, T, TCodec>>(),
        new ReferenceProductCodec<ImmutableSortedSet<T>, SetOfCodec<ImmutableSortedSet<T>, ImmutableSortedSetForm<T>, T, TCodec>>(),
        new ReferenceProductCodec<FrozenSet<T>, SetOfCodec<FrozenSet<T>, FrozenSetForm<T>, T, TCodec>>(),
    ];

    public override IReadOnlyList<ProductCodec> Dictionaries() =>
    [
        new ReferenceProductCodec<Dictionary<string, T>, DictionaryCodec<T, TCodec>>(),
        new ReferenceProductCodec<IDictionary<string, T>, DictionaryOfCodec<IDictionary<string, T>, DictionaryForm<string, T>, T, TCodec>>(),
        new ReferenceProductCodec<IReadOnlyDictionary<string, T>, DictionaryOfCodec<IReadOnlyDictionary<string, T>, DictionaryForm<string, T>, T, TCodec>>(),
        new ReferenceProductCodec<SortedDictionary<string, T>, DictionaryOfCodec<SortedDictionary<string, T>, SortedDictionaryForm<string, T>, T, TCodec>>(),
        new ReferenceProductCodec<SortedList<string, T>, DictionaryOfCodec<SortedList<string, T>, SortedListForm<string, T>, T, TCodec>>(),
        new ReferenceProductCodec<ReadOnlyDictionary<string, T>, DictionaryOfCodec<ReadOnlyDictionary<string, T>, ReadOnlyDictionaryForm<string, T>, T, TCodec>>(),
        new ReferenceProductCodec<ConcurrentDictionary<string, T>, DictionaryOfCodec<ConcurrentDictionary<string, T>, ConcurrentDictionaryForm<string, T>, T, TCodec>>(),
        new ReferenceProductCodec<ImmutableDictionary<string, T>, DictionaryOfCodec<ImmutableDictionary<string, T>, ImmutableDictionaryForm<string, T>, T, TCodec>>(),
        new ReferenceProductCodec<IImmutableDictionary<string, T>, DictionaryOfCodec<IImmutableDictionary<string, T>, ImmutableDictionaryForm<string, T>, T, TCodec>>(),
        new ReferenceProductCodec<ImmutableSortedDictionary<string, T>, DictionaryOfCodec<ImmutableSortedDictionary<string, T>, ImmutableSortedDictionaryForm<string, T>, T, TCodec>>(),
        new ReferenceProductCodec<FrozenDictionary<string, T>, DictionaryOfCodec<FrozenDictionary<string, T>, FrozenDictionaryForm<string, T>, T, TCodec>>(),
    ];

    public override IReadOnlyList<ProductCodec> MapsFrom(ProductCodec key) => key.MapsTo<T, TCodec>();

    public override IReadOnlyList<ProductCodec> MapsTo<TValue, TValueCodec>() => throw new NotSupportedException($"A {typeof(T)} is no key.");

    public override IReadOnlyList<Type> Types => [typeof(T), typeof(TCodec)];

    public override string ToString() => typeof(TCodec).ToString();

    private static (object? Value, WireErrorCode Error) ReadJson(ReadOnlySpan<byte> bytes, WireLimits? limits)
    {
        var reader = new JsonReader(bytes, limits);
        return (TCodec.Read(ref reader), reader.Finish());
    }

    private static (object? Value, WireErrorCode Error) ReadMessagePack(ReadOnlySpan<byte> bytes, WireLimits? limits)
    {
        var reader = new MessagePackReader(bytes, limits);
        return (TCodec.Read(ref reader), reader.Finish());
    }

    private static void WriteJson(WireBuffer buffer, T value)
    {
        var writer = new JsonWriter(buffer);
        TCodec.Write(ref writer, value);
    }

    private static void WriteMessagePack(WireBuffer buffer, T value)
    {
        var writer = new MessagePackWriter(buffer);
        TCodec.Write(ref writer, value);
    }
}

/// <summary>A codec of a struct.</summary>
internal sealed class ValueProductCodec<T, TCodec> : ProductCodec<T, TCodec>
    where T : struct
    where TCodec : struct, IWireCodec<T>
{
    public override ProductCodec Nullable() => new NullableProductCodec<T?, NullableCodec<T, TCodec>>();

    public override IReadOnlyList<ProductCodec> MapsTo<TValue, TValueCodec>() => MapCodecs.Of<T, TCodec, TValue, TValueCodec>();
}

/// <summary>A codec of a class or an interface.</summary>
internal sealed class ReferenceProductCodec<T, TCodec> : ProductCodec<T, TCodec>
    where T : class
    where TCodec : struct, IWireCodec<T>
{
    public override ProductCodec Nullable() => new NullableProductCodec<T?, ReferenceCodec<T, TCodec>>();
}

/// <summary>A codec of a value or null.</summary>
internal sealed class NullableProductCodec<T, TCodec> : ProductCodec<T, TCodec>
    where TCodec : struct, IWireCodec<T>
{
    public override ProductCodec Nullable() => this;
}
