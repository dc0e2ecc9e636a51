using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>New lists, tuples and objects, and elements of arrays.</summary>
internal static class Creations
{
    public static Expr? Lower(ExpressionLowerer lowerer, IObjectCreationOperation creation)
    {
        if (creation.Type.Is(ObjectResults.TypeName)) return ObjectResults.Lower(lowerer, creation);
        if (MemberCalls.Row(creation) is { } row) return MemberCalls.Lower(lowerer, creation, row);
        if (LogicTypes.Of(creation.Type) is { Kind: TypeKinds.List or TypeKinds.Set or TypeKinds.Dictionary or TypeKinds.Map } && !CollectionOrders.IsMade(creation.Type)) return lowerer.Unsupported(creation, $"A new {creation.Type?.Name}", "make a List, HashSet or Dictionary");
        if (creation.Constructor is { } constructor && Refusals.Surroundings(constructor) is { } advice) return lowerer.Refuse(TranslationDiagnostics.Surroundings, creation, $"A new {creation.Type?.Name}", advice);
        return LogicTypes.Of(creation.Type) switch
        {
            { Kind: TypeKinds.List } type => NewList(lowerer, creation, type),
            { Kind: TypeKinds.Set } type when creation is { Arguments: [], Initializer: { } initializer } => Made(lowerer, creation, type, "set.newOf", Added(lowerer, initializer)),
            { Kind: TypeKinds.Dictionary or TypeKinds.Map } type when creation is { Arguments: [], Initializer: { } initializer } => Dictionary(lowerer, creation, type, initializer),
            _ => Objects.New(lowerer, creation),
        };
    }

    public static Expr? List(ExpressionLowerer lowerer, ICollectionExpressionOperation list)
    {
        if (!CollectionOrders.IsMade(list.Type)) return lowerer.Unsupported(list, $"A collection of type {list.Type?.ToDisplayString()}", "make a list, an array, a HashSet or a Dictionary");
        if (LogicTypes.Of(list.Type) is { Kind: TypeKinds.Set } set) return Made(lowerer, list, set, "set.newOf", Elements(lowerer, list.Elements));
        if (LogicTypes.Of(list.Type) is { Kind: TypeKinds.Dictionary or TypeKinds.Map } dictionary && list.Elements.Length == 0) return ValueChecks.Checked(lowerer, list, new CallExpr(dictionary, "dictionary.new", default));
        if (LogicTypes.Of(list.Type) is { Kind: TypeKinds.Bytes } bytes && list.Elements.Length == 0 && lowerer.Scope.IsMutation) return new CallExpr(bytes, Functions.NoBytes, default);
        if (LogicTypes.Of(list.Type) is not { Kind: TypeKinds.List } type) return lowerer.Unsupported(list, $"A collection of type {list.Type?.ToDisplayString()}", "make a list or an array");
        return Elements(lowerer, list.Elements) is { } elements ? ReadOnlyArrays.Marked(list, new ListExpr(type, elements)) : null;
    }

    public static Expr? Array(ExpressionLowerer lowerer, IArrayCreationOperation array)
    {
        if (LogicTypes.Of(array.Type) is { Kind: TypeKinds.List } sized && array is { Initializer: null, DimensionSizes: [var size] }) return lowerer.Lower(size) is { } length ? new CallExpr(sized, "array.new", [length]) : null;
        if (LogicTypes.Of(array.Type) is not { Kind: TypeKinds.List } type || array.Initializer is null) return lowerer.Unsupported(array, "This array", "write its elements out, or use a list");
        return Elements(lowerer, array.Initializer.ElementValues) is { } elements ? new ListExpr(type, elements) : null;
    }

    public static Expr? Tuple(ExpressionLowerer lowerer, ITupleOperation tuple)
    {
        if (LogicTypes.Of(tuple.Type) is not { } type || Elements(lowerer, tuple.Elements) is not { } elements) return tuple.Type is null ? lowerer.Unsupported(tuple, "This tuple", "give its elements types") : null;
        return new TupleExpr(type, elements);
    }

    public static Expr? Element(ExpressionLowerer lowerer, IArrayElementReferenceOperation element)
    {
        if (element.Indices is not [var only] || LogicTypes.Of(element.Type) is not { } type) return lowerer.Unsupported(element, "This array element", "use arrays of one dimension");
        if (lowerer.Lower(element.ArrayReference) is not { } array) return null;
        if (only is IRangeOperation or { Type.Name: "Index" }) return Counted(lowerer, only, array, type, "array");
        return lowerer.Lower(only) is { } index ? new CallExpr(type, "array.element", [array, index]) : null;
    }

    /// <summary><c>list[^1]</c> and <c>list[1..]</c></summary>
    public static Expr? Element(ExpressionLowerer lowerer, IImplicitIndexerReferenceOperation element)
    {
        if (LogicTypes.Of(element.Type) is not { } type || lowerer.Lower(element.Instance) is not { } list) return null;
        return list.Type.Kind == TypeKinds.List ? Counted(lowerer, element.Argument, list, type, "list") : lowerer.Unsupported(element, "An index from the end of this", "use lists and arrays");
    }

    /// <summary>Anonymous objects are tuples whose elements have names.</summary>
    public static Expr? Anonymous(ExpressionLowerer lowerer, IAnonymousObjectCreationOperation creation)
    {
        if (LogicTypes.Of(creation.Type) is not { } type) return lowerer.Unsupported(creation, "This anonymous object", "give its members types of the wire");
        return Elements(lowerer, creation.Initializers.OfType<ISimpleAssignmentOperation>().Select(static a => a.Value)) is { } elements ? new TupleExpr(type, elements) : null;
    }

    private static Expr? Counted(ExpressionLowerer lowerer, IOperation argument, Expr list, TypeRef type, string owner)
    {
        if (argument is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } hat) return lowerer.Lower(hat.Operand) is { } distance ? new CallExpr(type, owner + ".fromEnd", [list, distance]) : null;
        // The list is asked how long it is.
        var (prepare, stable) = Patterned.Stable(lowerer, list);
        if (argument is not IRangeOperation range || Bound(lowerer, stable, range.LeftOperand, "0") is not { } start || Bound(lowerer, stable, range.RightOperand, null) is not { } end) return lowerer.Unsupported(argument, "This index", "write ^n or a range");
        var slice = new CallExpr(type, owner + ".slice", [stable, start, end]);
        return prepare is null ? slice : new SequenceExpr(type, [prepare, slice]);
    }

    private static Expr? Bound(ExpressionLowerer lowerer, Expr list, IOperation? bound, string? missing)
    {
        while (bound is IConversionOperation conversion) bound = conversion.Operand;
        var count = new CallExpr(Types.Int, Functions.Count, [list]);
        if (bound is null) return missing is null ? count : new LiteralExpr(Types.Int, missing);
        if (bound is not IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } hat) return lowerer.Lower(bound);
        return lowerer.Lower(hat.Operand) is { } distance ? new BinaryExpr(Types.Int, BinaryOperator.Subtract, count, distance) : null;
    }

    private static Expr? Made(ExpressionLowerer lowerer, IOperation creation, TypeRef type, string function, EquatableArray<Expr>? elements) =>
        elements is { } given ? ValueChecks.Checked(lowerer, creation, new CallExpr(type, function, [new ListExpr(new TypeRef(TypeKinds.List, Element: type.Element), given)])) : null;

    // Entries that are added must be new, entries that are assigned need not.
    private static Expr? Dictionary(ExpressionLowerer lowerer, IObjectCreationOperation creation, TypeRef type, IObjectOrCollectionInitializerOperation initializer)
    {
        var isAdded = initializer.Initializers.All(static i => i is IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 2 });
        var entries = new List<Expr>();
        foreach (var operation in initializer.Initializers)
        {
            var pair = isAdded ? ((IInvocationOperation)operation).Arguments.Select(static a => a.Value)
                : operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var index] } } assignment ? [index.Value, assignment.Value] : null;
            if (pair is null) return lowerer.Unsupported(operation, "This initializer", "write all entries alike, as { key, value } or as [key] = value");
            if (Elements(lowerer, pair) is not { } elements) return null;
            entries.Add(new TupleExpr(new TypeRef(TypeKinds.Tuple) { Elements = [new("Key", elements[0].Type), new("Value", type.Element!)] }, elements));
        }

        var list = new ListExpr(new TypeRef(TypeKinds.List, Element: entries.Count == 0 ? Types.Int : entries[0].Type), entries.ToEquatableArray());
        return ValueChecks.Checked(lowerer, creation, new CallExpr(type, isAdded ? "dictionary.added" : "dictionary.assigned", [list]));
    }

    private static EquatableArray<Expr>? Added(ExpressionLowerer lowerer, IObjectOrCollectionInitializerOperation initializer)
    {
        if (initializer.Initializers.All(static i => i is IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 1 })) return Elements(lowerer, initializer.Initializers.Select(static i => ((IInvocationOperation)i).Arguments[0].Value));
        lowerer.Unsupported(initializer, "This initializer", "list the elements");
        return null;
    }

    private static Expr? NewList(ExpressionLowerer lowerer, IObjectCreationOperation creation, TypeRef type)
    {
        // A capacity says nothing; another list is copied.
        var copied = creation.Arguments.FirstOrDefault(static a => a.Parameter?.Type.SpecialType != SpecialType.System_Int32);
        var elements = new List<Expr>();
        if (copied is not null)
        {
            if (Sources.Lower(lowerer, copied.Value) is not { } source) return null;
            elements.Add(new SpreadExpr(source.Type, source));
        }

        foreach (var operation in creation.Initializer?.Initializers ?? [])
        {
            if (operation is not IInvocationOperation { TargetMethod.Name: "Add", Arguments: [var added] }) return lowerer.Unsupported(operation, "This initializer", "list the elements");
            if (lowerer.Lower(added.Value) is not { } element) return null;
            elements.Add(element);
        }

        return new ListExpr(type, elements.ToEquatableArray());
    }

    private static EquatableArray<Expr>? Elements(ExpressionLowerer lowerer, IEnumerable<IOperation> elements)
    {
        var lowered = new List<Expr>();
        foreach (var element in elements)
        {
            var value = element is ISpreadOperation spread ? Spread(lowerer, spread) : lowerer.Lower(element);
            if (value is null) return null;
            lowered.Add(value);
        }

        return lowered.ToEquatableArray();
    }

    private static SpreadExpr? Spread(ExpressionLowerer lowerer, ISpreadOperation spread)
    {
        if (Sources.Each(lowerer, spread.Operand) is not { } source) return null;
        if (spread.ElementConversion.IsIdentity || source.Type.Element is not { } element || LogicTypes.Of(ElementOf(spread.Parent?.Type)) is not { } type || TupleConversions.AreAlike(element, type)) return new SpreadExpr(source.Type, source);
        var item = new LocalName(lowerer.Names.Reserve("item"), element);
        if (TupleConversions.Converted(lowerer, new LocalExpr(element, item.Name), type) is not { } converted) return (SpreadExpr?)lowerer.Unsupported(spread, "This conversion of elements", "write .Select(...) with a cast");
        var list = new TypeRef(TypeKinds.List, Element: type);
        return new SpreadExpr(list, new CallExpr(list, "linq.select", [source, new LambdaExpr(Lambdas.FunctionType(type), [item], converted)]));
    }

    private static ITypeSymbol? ElementOf(ITypeSymbol? list) => list is IArrayTypeSymbol array ? array.ElementType : (list as INamedTypeSymbol)?.TypeArguments.FirstOrDefault();
}
