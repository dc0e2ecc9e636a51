using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using ModelSync.Generated.V1;

namespace Conformance.Product;

/// <summary>The codecs of every C# type that is a map.</summary>
internal static class MapCodecs
{
    public static IReadOnlyList<ProductCodec> Of<TKey, TKeyCodec, T, TCodec>()
        where TKey : notnull
        where TKeyCodec : struct, IWireCodec<TKey>
        where TCodec : struct, IWireCodec<T> =>
    [
        new ReferenceProductCodec<Dictionary<TKey, T>, MapCodec<TKey, TKeyCodec, T, TCodec>>(),
        new ReferenceProductCodec<IDictionary<TKey, T>, MapOfCodec<IDictionary<TKey, T>, DictionaryForm<TKey, T>, TKey, TKeyCodec, T, TCodec>>(),
        new ReferenceProductCodec<IReadOnlyDictionary<TKey, T>, MapOfCodec<IReadOnlyDictionary<TKey, T>, DictionaryForm<TKey, T>, TKey, TKeyCodec, T, TCodec>>(),
        new ReferenceProductCodec<SortedDictionary<TKey, T>, MapOfCodec<SortedDictionary<TKey, T>, SortedDictionaryForm<TKey, T>, TKey, TKeyCodec, T, TCodec>>(),
        new ReferenceProductCodec<SortedList<TKey, T>, MapOfCodec<SortedList<TKey, T>, SortedListForm<TKey, T>, TKey, TKeyCodec, T, TCodec>>(),
        new ReferenceProductCodec<ReadOnlyDictionary<TKey, T>, MapOfCodec<ReadOnlyDictionary<TKey, T>, ReadOnlyDictionaryForm<TKey, T>, TKey, TKeyCodec, T, TCodec>>(),
        new ReferenceProductCodec<ConcurrentDictionary<TKey, T>, MapOfCodec<ConcurrentDictionary<TKey, T>, ConcurrentDictionaryForm<TKey, T>, TKey, TKeyCodec, T, TCodec>>(),
        new ReferenceProductCodec<ImmutableDictionary<TKey, T>, MapOfCodec<ImmutableDictionary<TKey, T>, ImmutableDictionaryForm<TKey, T>, TKey, TKeyCodec, T, TCodec>>(),
        new ReferenceProductCodec<IImmutableDictionary<TKey, T>, MapOfCodec<IImmutableDictionary<TKey, T>, ImmutableDictionaryForm<TKey, T>, TKey, TKeyCodec, T, TCodec>>(),
        new ReferenceProductCodec<ImmutableSortedDictionary<TKey, T>, MapOfCodec<ImmutableSortedDictionary<TKey, T>, ImmutableSortedDictionaryForm<TKey, T>, TKey, TKeyCodec, T, TCodec>>(),
        new ReferenceProductCodec<FrozenDictionary<TKey, T>, MapOfCodec<FrozenDictionary<TKey, T>, FrozenDictionaryForm<TKey, T>, TKey, TKeyCodec, T, TCodec>>(),
    ];
}
