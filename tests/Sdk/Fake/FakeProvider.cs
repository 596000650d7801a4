using Pulumi;

namespace Platform.Sdk.Tests.Fake;

public sealed class FakeProvider(string name, FakeProviderArgs? args = null, CustomResourceOptions? options = null)
    : ProviderResource("fake", name, args ?? new FakeProviderArgs(), options);
