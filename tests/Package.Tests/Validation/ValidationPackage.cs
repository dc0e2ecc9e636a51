using ModelSync.Validation;
using Package.Tests.Parity;

namespace Package.Tests.Validation;

/// <summary>The package of the domain that is all rules and constraints.</summary>
public sealed class ValidationPackage() : EmittedPackage(typeof(Ruling).Assembly, "Validation");
