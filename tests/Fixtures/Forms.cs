using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.ComponentModel.DataAnnotations;

namespace ModelSync.Fixtures;

/// <summary>A member for every C# type that is a list, set or dictionary on the wire.</summary>
[SyncModel(Read = Access.Everyone)]
public class Forms
{
    [Key]
    public int Id { get; init; }

    public int[] Array { get; set; } = [];

    public List<int> List { get; set; } = [];

    public IList<int> IList { get; set; } = [];

    public ICollection<int> ICollection { get; set; } = [];

    public IEnumerable<int> IEnumerable { get; set; } = [];

    public IReadOnlyList<int> IReadOnlyList { get; set; } = [];

    public IReadOnlyCollection<int> IReadOnlyCollection { get; set; } = [];

    public LinkedList<int> LinkedList { get; set; } = [];

    public Queue<int> Queue { get; set; } = [];

    public Stack<int> Stack { get; set; } = [];

    public Collection<int> Collection { get; set; } = [];

    public ReadOnlyCollection<int> ReadOnlyCollection { get; set; } = ReadOnlyCollection<int>.Empty;

    public ObservableCollection<int> ObservableCollection { get; set; } = [];

    public ReadOnlyObservableCollection<int> ReadOnlyObservableCollection { get; set; } = ReadOnlyObservableCollection<int>.Empty;

    public ConcurrentQueue<int> ConcurrentQueue { get; set; } = [];

    public ConcurrentStack<int> ConcurrentStack { get; set; } = [];

    public ImmutableArray<int> ImmutableArray { get; set; }

    public ImmutableArray<int>? MaybeImmutableArray { get; set; }

    public ImmutableList<int> ImmutableList { get; set; } = [];

    public IImmutableList<int> IImmutableList { get; set; } = ImmutableList<int>.Empty;

    public ImmutableQueue<int> ImmutableQueue { get; set; } = [];

    public IImmutableQueue<int> IImmutableQueue { get; set; } = ImmutableQueue<int>.Empty;

    public ImmutableStack<int> ImmutableStack { get; set; } = [];

    public IImmutableStack<int> IImmutableStack { get; set; } = ImmutableStack<int>.Empty;

    public HashSet<string> HashSet { get; set; } = [];

    public ISet<string> ISet { get; set; } = new HashSet<string>();

    public IReadOnlySet<string> IReadOnlySet { get; set; } = new HashSet<string>();

    public SortedSet<string> SortedSet { get; set; } = [];

    public ReadOnlySet<string> ReadOnlySet { get; set; } = ReadOnlySet<string>.Empty;

    public ImmutableHashSet<string> ImmutableHashSet { get; set; } = [];

    public IImmutableSet<string> IImmutableSet { get; set; } = ImmutableHashSet<string>.Empty;

    public ImmutableSortedSet<string> ImmutableSortedSet { get; set; } = [];

    public FrozenSet<string> FrozenSet { get; set; } = [];

    public Dictionary<string, int> Dictionary { get; set; } = [];

    public IDictionary<string, int> IDictionary { get; set; } = new Dictionary<string, int>();

    public IReadOnlyDictionary<string, int> IReadOnlyDictionary { get; set; } = new Dictionary<string, int>();

    public SortedDictionary<string, int> SortedDictionary { get; set; } = [];

    public SortedList<string, int> SortedList { get; set; } = [];

    public ReadOnlyDictionary<string, int> ReadOnlyDictionary { get; set; } = ReadOnlyDictionary<string, int>.Empty;

    public ConcurrentDictionary<string, int> ConcurrentDictionary { get; set; } = [];

    public ImmutableDictionary<string, int> ImmutableDictionary { get; set; } = ImmutableDictionary<string, int>.Empty;

    public IImmutableDictionary<string, int> IImmutableDictionary { get; set; } = ImmutableDictionary<string, int>.Empty;

    public ImmutableSortedDictionary<string, int> ImmutableSortedDictionary { get; set; } = ImmutableSortedDictionary<string, int>.Empty;

    public FrozenDictionary<string, int> FrozenDictionary { get; set; } = FrozenDictionary<string, int>.Empty;
}

/// <summary>Collections in collections, objects with something to be wrong in them, and limits on how many there are.</summary>
[WireType]
public sealed record DeepForms
{
    [Length(1, 3)]
    public Queue<Label> Queue { get; init; } = [];

    [MaxLength(2)]
    public Stack<Label?>? Stack { get; init; }

    [MinLength(1)]
    public ImmutableArray<Label> ImmutableArray { get; init; }

    [MaxLength(2)]
    public ImmutableArray<ImmutableArray<Label?>?>? MaybeImmutableArray { get; init; }

    [MinLength(1)]
    public IEnumerable<List<Label>> IEnumerable { get; init; } = [];

    [MaxLength(1)]
    public ImmutableQueue<Label>? ImmutableQueue { get; init; }

    public LinkedList<Queue<Label>> LinkedList { get; init; } = [];

    [Length(1, 2)]
    public SortedSet<Guid> SortedSet { get; init; } = [];

    [MaxLength(1)]
    public FrozenSet<AuctionStatus>? FrozenSet { get; init; }

    [MaxLength(2)]
    public SortedDictionary<string, Label> SortedDictionary { get; init; } = [];

    public FrozenDictionary<string, ImmutableList<Label>>? FrozenDictionary { get; init; }
}
