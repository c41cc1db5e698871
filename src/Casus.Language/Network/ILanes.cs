namespace Casus.Language.Network;

/// <summary>The few vector operations the matrix product needs, for one register width. The compiler specialises every use.</summary>
unsafe interface ILanes<TVector>
    where TVector : struct
{
    static abstract int Count { get; }

    static abstract TVector Load(float* source);

    static abstract void Store(TVector vector, float* target);

    static abstract TVector Broadcast(float value);

    static abstract TVector MultiplyAdd(TVector left, TVector right, TVector addend);
}
