using ModelSync.Contract;

namespace ModelSync.Generator.Model;

/// <summary>Every C# collection that the wire carries. One that enumerates in no order of its own, as a ConcurrentBag, is no list.</summary>
internal static class CollectionForms
{
    private const string Generic = "System.Collections.Generic.";
    private const string ObjectModel = "System.Collections.ObjectModel.";
    private const string Concurrent = "System.Collections.Concurrent.";
    private const string Immutable = "System.Collections.Immutable.";
    private const string Nodes = "System.Text.Json.Nodes.";
    private const string Frozen = "System.Collections.Frozen.";

    public static readonly CollectionForm Array = new(TypeKinds.List, "") { Count = "Length", IsIndexed = true };

    private static readonly Dictionary<string, CollectionForm[]> ByName = All().GroupBy(static form => Name(form.Type)).ToDictionary(static g => g.Key, static g => g.ToArray(), StringComparer.Ordinal);

    /// <summary>Forms of types of this name without namespace.</summary>
    public static IReadOnlyList<CollectionForm> Named(string name) => ByName.TryGetValue(name, out var forms) ? forms : [];

    public static IEnumerable<CollectionForm> All() => [.. Lists(), .. Sets(), .. Dictionaries()];

    private static CollectionForm[] Lists() =>
    [
        new(TypeKinds.List, Generic + "List") { IsIndexed = true },
        new(TypeKinds.List, Generic + "IList", "ListForm") { IsIndexed = true },
        new(TypeKinds.List, Generic + "ICollection", "ListForm"),
        new(TypeKinds.List, Generic + "IEnumerable", "ListForm") { Count = null },
        new(TypeKinds.List, Generic + "IReadOnlyList", "ListForm") { IsIndexed = true },
        new(TypeKinds.List, Generic + "IReadOnlyCollection", "ListForm"),
        new(TypeKinds.List, Generic + "LinkedList", "LinkedListForm"),
        new(TypeKinds.List, Generic + "Queue", "QueueForm"),
        new(TypeKinds.List, Generic + "Stack", "StackForm"),
        new(TypeKinds.List, ObjectModel + "Collection", "CollectionForm") { IsIndexed = true },
        new(TypeKinds.List, ObjectModel + "ReadOnlyCollection", "ReadOnlyCollectionForm") { IsIndexed = true },
        new(TypeKinds.List, ObjectModel + "ObservableCollection", "ObservableCollectionForm") { IsIndexed = true },
        new(TypeKinds.List, ObjectModel + "ReadOnlyObservableCollection", "ObservableCollectionForm") { IsIndexed = true },
        new(TypeKinds.List, Concurrent + "ConcurrentQueue", "ConcurrentQueueForm"),
        new(TypeKinds.List, Concurrent + "ConcurrentStack", "ConcurrentStackForm"),
        new(TypeKinds.List, Immutable + "ImmutableArray", "ImmutableArrayForm") { IsImmutable = true, IsValueType = true, Count = null },
        new(TypeKinds.List, Immutable + "ImmutableList", "ImmutableListForm") { IsImmutable = true },
        new(TypeKinds.List, Immutable + "IImmutableList", "ImmutableListForm") { IsImmutable = true },
        new(TypeKinds.List, Immutable + "ImmutableQueue", "ImmutableQueueForm") { IsImmutable = true, Count = null },
        new(TypeKinds.List, Immutable + "IImmutableQueue", "ImmutableQueueForm") { IsImmutable = true, Count = null },
        new(TypeKinds.List, Immutable + "ImmutableStack", "ImmutableStackForm") { IsImmutable = true, Count = null },
        new(TypeKinds.List, Immutable + "IImmutableStack", "ImmutableStackForm") { IsImmutable = true, Count = null },
        new(TypeKinds.List, Nodes + "JsonArray", "JsonArrayForm") { IsJson = true, IsIndexed = true },
    ];

    private static CollectionForm[] Sets() =>
    [
        new(TypeKinds.Set, Generic + "HashSet"),
        new(TypeKinds.Set, Generic + "ISet", "HashSetForm"),
        new(TypeKinds.Set, Generic + "IReadOnlySet", "HashSetForm"),
        new(TypeKinds.Set, Generic + "SortedSet", "SortedSetForm"),
        new(TypeKinds.Set, ObjectModel + "ReadOnlySet", "ReadOnlySetForm"),
        new(TypeKinds.Set, Immutable + "ImmutableHashSet", "ImmutableHashSetForm") { IsImmutable = true },
        new(TypeKinds.Set, Immutable + "IImmutableSet", "ImmutableHashSetForm") { IsImmutable = true },
        new(TypeKinds.Set, Immutable + "ImmutableSortedSet", "ImmutableSortedSetForm") { IsImmutable = true },
        new(TypeKinds.Set, Frozen + "FrozenSet", "FrozenSetForm") { IsImmutable = true },
    ];

    private static CollectionForm[] Dictionaries() =>
    [
        new(TypeKinds.Dictionary, Generic + "Dictionary"),
        new(TypeKinds.Dictionary, Generic + "IDictionary", "DictionaryForm"),
        new(TypeKinds.Dictionary, Generic + "IReadOnlyDictionary", "DictionaryForm"),
        new(TypeKinds.Dictionary, Generic + "SortedDictionary", "SortedDictionaryForm"),
        new(TypeKinds.Dictionary, Generic + "SortedList", "SortedListForm"),
        new(TypeKinds.Dictionary, ObjectModel + "ReadOnlyDictionary", "ReadOnlyDictionaryForm"),
        new(TypeKinds.Dictionary, Concurrent + "ConcurrentDictionary", "ConcurrentDictionaryForm"),
        new(TypeKinds.Dictionary, Immutable + "ImmutableDictionary", "ImmutableDictionaryForm") { IsImmutable = true },
        new(TypeKinds.Dictionary, Immutable + "IImmutableDictionary", "ImmutableDictionaryForm") { IsImmutable = true },
        new(TypeKinds.Dictionary, Immutable + "ImmutableSortedDictionary", "ImmutableSortedDictionaryForm") { IsImmutable = true },
        new(TypeKinds.Dictionary, Frozen + "FrozenDictionary", "FrozenDictionaryForm") { IsImmutable = true },
        new(TypeKinds.Dictionary, Nodes + "JsonObject", "JsonObjectForm") { IsJson = true },
    ];

    private static string Name(string type) => type.Substring(type.LastIndexOf('.') + 1);
}
