#if WHOLE
[assembly: ModelSync.WireTypes("Stripe")]
#else
[assembly: ModelSync.WireTypes("Stripe.Checkout")]
[assembly: ModelSync.WireTypes("Stripe.Tax")]
#endif

namespace Adoption.Stripe;

/// <summary>The types of Stripe.net as a package of their own.</summary>
[ModelSync.SyncSurface(Npm = "@adopted/stripe")]
public sealed partial class StripeSync;
