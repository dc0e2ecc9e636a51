using System.Text.RegularExpressions;

namespace ModelSync.Contract;

/// <summary>A member of .NET that translated code may use, and what stands for it in JavaScript.</summary>
internal sealed record FunctionRow
{
    /// <param name="name">What <see cref="CallExpr.Function"/> says: <c>area.name</c>. Contracts hold it, so it never changes its meaning.</param>
    /// <param name="javaScript">
    /// Its form: <c>$0</c>, <c>$1</c>... are the arguments, the receiver first; <c>@name</c> is a function of the runtime's door for logic. Functions over values of
    /// a type: <c>{equal:0e}</c>, <c>{compare:0e}</c>, <c>{order:0e}</c> (how it is compared where it travels; left out with its comma where it does not), <c>{key:0e}</c>, <c>{keys:1r}</c> and <c>{items:0e}</c> (what a dictionary by it and a set of it are
    /// made with), the function that sorts lists of it in place <c>{sort:0e}</c>, its default <c>{default:0e}</c>, and in front of all <c>{present:0e}(...)</c>, which faults on null
    /// where null is no value of it, of the type of argument 0 and then its element (<c>e</c>), key (<c>k</c>), result when it is a function (<c>r</c>), or of the call itself
    /// (<c>{equal:r}</c>).
    /// </param>
    /// <param name="members">
    /// Documentation ids of the members in their unbound form. Constants of comparisons, cultures and options are no arguments: <c>#Ordinal</c> and the like behind
    /// the id name them in their order.
    /// </param>
    public FunctionRow(string name, string javaScript, params string[] members) => (Name, JavaScript, Members) = (name, javaScript, members);

    public string Name { get; }

    public string JavaScript { get; }

    public IReadOnlyList<string> Members { get; }

    /// <summary>What the last argument, a constant, must be; null when it may be anything.</summary>
    public Regex? Format { get; init; }

    /// <summary>The value or null in JavaScript; in C# whether there is one, which an <c>out</c> parameter then has.</summary>
    public bool Tries { get; init; }

    /// <summary>It changes its receiver, which must be a local variable then.</summary>
    public bool Mutates { get; init; }

    /// <summary>The form of an assignment to it, with the value as the last argument; null when nothing can be assigned.</summary>
    public string? Assignment { get; init; }

    /// <summary>It takes what LINQ gives as it is; everything else is given a list of it.</summary>
    public bool TakesSequences { get; init; }
}
