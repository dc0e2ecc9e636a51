namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>A step of a backtracking matcher. It goes on with the step behind it where nothing else is said.</summary>
/// <param name="Position">In the pattern.</param>
/// <param name="First">What it tries first, or where a lookahead begins.</param>
/// <param name="Second">What it tries then, or what follows the lookahead.</param>
/// <param name="Set">Index of its set.</param>
internal readonly record struct PatternStep(StepKind Kind, int Position, int First = 0, int Second = 0, int Set = 0, PlaceKind Place = PlaceKind.Start, bool IsNegated = false);

internal enum StepKind
{
    /// <summary>Takes a unit of the set.</summary>
    Unit,

    /// <summary>Tries one way, then another.</summary>
    Split,

    /// <summary>Goes on elsewhere.</summary>
    Jump,

    /// <summary>Goes on where it stands at the place.</summary>
    Place,

    /// <summary>Goes on where the next unit is in the set.</summary>
    Next,

    /// <summary>Goes on where the unit before is in the set.</summary>
    Previous,

    /// <summary>Looks ahead by steps of its own, up to <see cref="Looked"/>.</summary>
    Ahead,

    /// <summary>Looks at that many units behind (<see cref="PatternStep.First"/>).</summary>
    Behind,

    /// <summary>A lookahead has found what it looks for.</summary>
    Looked,

    /// <summary>Everything matched.</summary>
    Accept,
}
