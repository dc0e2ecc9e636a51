using ModelSync.Visibility;
using Package.Tests.Parity;

namespace Package.Tests.Visibility;

/// <summary>The package of the domain that has every form of visibility.</summary>
public sealed class VisibilityPackage() : EmittedPackage(typeof(Form).Assembly, "Visibility");
