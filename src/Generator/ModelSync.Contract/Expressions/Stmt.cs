namespace ModelSync.Contract;

/// <summary>A statement of translated code.</summary>
internal abstract record Stmt;

/// <param name="Value">Null when the variable is assigned later.</param>
/// <param name="IsConstant">It is never assigned again.</param>
internal sealed record DeclareStmt(LocalName Local, Expr? Value, bool IsConstant) : Stmt;

/// <summary>Evaluates for the effect.</summary>
internal sealed record EvaluateStmt(Expr Value) : Stmt;

internal sealed record IfStmt(Expr Test, EquatableArray<Stmt> Then, EquatableArray<Stmt> Otherwise) : Stmt;

/// <summary><c>while</c>, <c>do</c> and <c>for</c>.</summary>
/// <param name="Before">Declarations of the loop itself.</param>
/// <param name="Test">Null is true.</param>
/// <param name="Step">Evaluated between two rounds, also after <c>continue</c>.</param>
/// <param name="TestsLast">The body runs before the first test.</param>
internal sealed record LoopStmt(EquatableArray<DeclareStmt> Before, Expr? Test, EquatableArray<Expr> Step, EquatableArray<Stmt> Body, bool TestsLast) : Stmt;

/// <summary><c>foreach</c> over a list or what counts as one.</summary>
internal sealed record EachStmt(LocalName Local, Expr Source, EquatableArray<Stmt> Body) : Stmt;

/// <summary><c>switch</c> over constants.</summary>
internal sealed record SwitchStmt(Expr Value, EquatableArray<SwitchSection> Sections) : Stmt;

/// <param name="Labels">Constants; none for <c>default</c>.</param>
/// <param name="IsDefault">What runs when no label fits.</param>
internal sealed record SwitchSection(EquatableArray<Expr> Labels, bool IsDefault, EquatableArray<Stmt> Body);

/// <param name="Label">What <see cref="BreakStmt"/> leaves it by; null when nothing does.</param>
internal sealed record ScopeStmt(string? Label, EquatableArray<Stmt> Body) : Stmt;

/// <summary>Leaves the loop or switch around it, or the scope of the label.</summary>
internal sealed record BreakStmt(string? Label) : Stmt;

internal sealed record ContinueStmt : Stmt;

/// <param name="Value">Null where nothing is returned.</param>
internal sealed record ReturnStmt(Expr? Value) : Stmt;

/// <summary><c>yield return</c></summary>
internal sealed record YieldStmt(Expr Value) : Stmt;

/// <summary>A function inside of a body.</summary>
internal sealed record FunctionStmt(string Name, EquatableArray<LocalName> Parameters, Expr Body) : Stmt;
